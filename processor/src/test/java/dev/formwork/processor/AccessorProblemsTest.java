package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class AccessorProblemsTest {
    private static final String INSTEAD =
            ": write an abstract method without parameters that returns a value, or give this one a body"
                    + " [NOT_AN_ACCESSOR]";

    @Test
    void abstractMethodsThatAreNoAccessorsAreReportedTogether() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    String ¶named(String name);
                    void ¶run();
                    <T> List<T> ¶items();
                    String name();
                }
                """)
                .assertErrors(
                        "named() is no accessor, since it takes parameters" + INSTEAD,
                        "run() is no accessor, since it returns nothing" + INSTEAD,
                        "items() is no accessor, since it has type parameters" + INSTEAD);
    }

    @Test
    void methodOfAForeignSupertypeIsReportedOnTheSchema() {
        Compiled.of("@Schema\npublic ¶interface Flow extends Comparable<Flow> { String name(); }")
                .assertErrors("compareTo() is no accessor, since it takes parameters: write an abstract method without"
                        + " parameters that returns a value, or give this one a body (inherited from"
                        + " Comparable.compareTo()) [NOT_AN_ACCESSOR]");
    }

    @Test
    void methodWithParametersThatASubtypeImplementsIsLeftAlone() {
        Compiled.of("""
                @Schema
                public interface Flow extends Comparable<Flow> {
                    String name();
                    @Override default int compareTo(Flow other) { return name().compareTo(other.name()); }
                    boolean equals(Object other);
                    int hashCode();
                    String toString();
                    static Flow none() { return null; }
                    private void log() {}
                }
                """).assertClean();
    }

    @Test
    void accessorsOfUnrelatedSupertypesNeedACommonType() {
        Compiled.of(
                        "@Schema\npublic ¶interface Flow extends A, B {}",
                        "interface A { List<String> tags(); }",
                        "interface B { Set<String> tags(); }")
                .assertErrors("Flow inherits tags() from A and from B, with types of which neither is the more"
                        + " specific: declare tags() in Flow with a type that fits both [CONFLICTING_ACCESSORS]");
    }

    @Test
    void accessorsOfUnrelatedSupertypesNeedTheSameAnnotations() {
        Compiled.of(
                        "@Schema\npublic ¶interface Flow extends A, B {}",
                        "interface A { @JsonProperty(\"a\") @Hidden String name(); }",
                        "interface B { @JsonProperty(\"b\") String name(); }")
                .assertErrors("Flow inherits name() from A and from B, which differ in @JsonProperty: declare name() in"
                        + " Flow with the @JsonProperty that is meant [CONFLICTING_ANNOTATIONS]");
    }

    @Test
    void declaringTheAccessorAgainSettlesTheConflict() {
        Compiled.of(
                        "@Schema\npublic interface Flow extends A, B { @JsonProperty(\"c\") String name(); }",
                        "interface A { @JsonProperty(\"a\") CharSequence name(); }",
                        "interface B { @JsonProperty(\"b\") String name(); }")
                .assertClean();
    }

    @Test
    void getterAmongPlainAccessorsIsReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    String name();
                    String ¶getTitle();
                    @JsonProperty("get") String getIt();
                    boolean isActive();
                }
                """)
                .assertErrors("getTitle() is called like a getter, but name() is not, so that the property would be"
                        + " \"getTitle\": call all accessors of a schema alike, or give this one its wire name by"
                        + " @JsonProperty [MIXED_ACCESSOR_STYLES]");
    }

    @Test
    void propertyWithTwoGettersIsReported() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    Boolean isActive();
                    @JsonProperty("a") String ¶getActive();
                }
                """)
                .assertErrors("isActive() and getActive() stand for the same property, \"active\": remove one of them"
                        + " [DUPLICATE_PROPERTY]");
    }

    @Test
    void accessorCalledLikeAGeneratedMethodIsReported() {
        Compiled.of("""
                @Schema(naming = Naming.SNAKE_CASE)
                public interface Flow {
                    String ¶toJson();
                    String ¶builder();
                    String ¶comparedValues();
                    String ¶ownCodec();
                }
                """)
                .assertErrors(
                        "toJson() would clash with a method of the generated class: give the accessor another name, and"
                                + " @JsonProperty(\"to_json\") to keep the wire name [RESERVED_NAME]",
                        "builder() would clash with a method of the generated class: give the accessor another name,"
                                + " and @JsonProperty(\"builder\") to keep the wire name [RESERVED_NAME]",
                        "comparedValues() would clash with a method of the generated class: give the accessor another name,"
                                + " and @JsonProperty(\"compared_values\") to keep the wire name [RESERVED_NAME]",
                        "ownCodec() would clash with a method of the generated class: give the accessor another name, and"
                                + " @JsonProperty(\"own_codec\") to keep the wire name [RESERVED_NAME]");
    }

    @Test
    void methodsOfModelAreNoAccessors() {
        Compiled.of("""
                @Schema
                public interface Flow extends dev.formwork.runtime.Model<Flow> {
                    String name();
                    @Override Flow resetFields();
                }
                """).assertClean();
    }
}
