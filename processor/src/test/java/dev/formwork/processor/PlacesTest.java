package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void problemsComeInTheOrderOfTheSource() {
        Compiled.of("""
                        public class A {
                            ¶@JsonIgnoreProperties
                            @Schema
                            interface One<¶Field> {
                                ¶@Hidden @Secret String b();
                                void ¶a();
                                ¶@Literal({}) ¶@JsonRawValue String c();
                            }
                            @Schema interface Two { void ¶a(); }
                        }
                        """, "@Schema\npublic interface B { void ¶run(); }")
                .assertErrors(
                        "@JsonIgnoreProperties is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "The type parameter Field would hide a class of this name in generated code: give it another name"
                                + " [RESERVED_TYPE_PARAMETER]",
                        "@Hidden leaves b() out of toString(), so that @Secret has nothing to mask there: write"
                                + " @Secret alone, which also keeps the value out of violations [HIDDEN_AND_SECRET]",
                        "a() is no accessor, since it returns nothing: write an abstract method without parameters"
                                + " that returns a value, or give this one a body [NOT_AN_ACCESSOR]",
                        "@Literal admits no value at all: list the values that are admitted [EMPTY_LITERAL]",
                        "@JsonRawValue is not supported: remove it [UNSUPPORTED_ANNOTATION]",
                        "a() is no accessor, since it returns nothing: write an abstract method without parameters"
                                + " that returns a value, or give this one a body [NOT_AN_ACCESSOR]",
                        "run() is no accessor, since it returns nothing: write an abstract method without parameters"
                                + " that returns a value, or give this one a body [NOT_AN_ACCESSOR]");
    }

    @Test
    void problemOfAnInheritedMemberIsReportedOnEachSchema() {
        Compiled.of(
                        "@Schema\npublic ¶interface Flow extends Base {}",
                        "@Schema\npublic ¶interface Run extends Base {}",
                        "interface Base { @Literal({}) String name(); }")
                .assertErrors(
                        "@Literal admits no value at all: list the values that are admitted (inherited from"
                                + " Base.name()) [EMPTY_LITERAL]",
                        "@Literal admits no value at all: list the values that are admitted (inherited from"
                                + " Base.name()) [EMPTY_LITERAL]");
    }

    @Test
    void problemThatTheSchemaItComesFromHasAsWellIsReportedOnceAtItsSource() {
        Compiled.of(
                        "@Schema\npublic interface Flow extends Base {}",
                        "@Schema\npublic interface Run extends Flow {}",
                        "@Schema\npublic interface Base { ¶@Literal({}) String name(); }")
                .assertErrors("@Literal admits no value at all: list the values that are admitted [EMPTY_LITERAL]");
    }

    @Test
    void problemOfAMemberWithoutSourceIsReportedOnTheSchema() {
        Compiled.of("@Schema\npublic ¶interface Flow extends dev.formwork.processor.Library.Named {}")
                .assertErrors("@Literal admits no value at all: list the values that are admitted (inherited from"
                        + " Named.name()) [EMPTY_LITERAL]");
    }

    @Test
    void problemOfAnEnumWithoutSourceIsReportedOnTheSchema() {
        Compiled.of("@Schema\npublic ¶interface Flow { dev.formwork.processor.Library.Kind kind(); }")
                .assertErrors("The wire name is empty: write the name in JSON, or remove the annotation (in Kind.A)"
                        + " [EMPTY_WIRE_NAME]");
    }
}
