package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.FieldRules;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.processor.model.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolvedValidatorsTest {
    private static final String IMPORTS = "package test; import dev.formwork.*; import dev.formwork.runtime.*;"
            + " import java.util.*; import org.jspecify.annotations.Nullable;\n";

    private static Compiled compiled(String accessor) {
        return Compiled.of(
                IMPORTS + "@Schema\npublic interface Flow { " + accessor + " }",
                before("Trim"),
                before("Lower"),
                after("Even", "Integer"),
                after("Known", "String"),
                IMPORTS + "abstract class Base<T> implements AfterValidator<String> {}",
                IMPORTS + "class Inherited extends Base<Integer> { public String check(String x) { return x; } }",
                IMPORTS + "class Cents implements Converter<Long> { public Long fromRaw(Object raw) { return 1L; }"
                        + " public Object toRaw(Long cents) { return cents; } }",
                IMPORTS + "class Direct implements Codec<Long> {"
                        + " public @Nullable Long read(Input in) { return 1L; }"
                        + " public void write(Output out, Long cents) {}"
                        + " public String title() { return \"cents\"; } }");
    }

    private static String before(String name) {
        return IMPORTS + "class " + name + " implements BeforeValidator {"
                + " public @Nullable Object convert(@Nullable Object raw) { return raw; } }";
    }

    private static String after(String name, String type) {
        return IMPORTS + "class " + name + " implements AfterValidator<" + type + "> { public " + type + " check("
                + type + " value) { return value; } }";
    }

    private static FieldRules rules(String accessor) {
        return compiled(accessor).field("value").rules();
    }

    private static ClassName type(String name) {
        return ClassName.get("test", name);
    }

    @Test
    void classesAreKeptInTheirOrder() {
        FieldRules rules =
                rules("@Before({Trim.class, Lower.class}) @After({Known.class, Inherited.class}) String value();");
        assertThat(rules.before()).containsExactly(type("Trim"), type("Lower"));
        assertThat(rules.after()).containsExactly(type("Known"), type("Inherited"));
        assertThat(rules.strictness()).isEqualTo(FieldRules.Strictness.INHERITED);
    }

    @Test
    void whatIsCheckedIsTheValueInsideAnOptional() {
        assertThat(rules("@After(Known.class) Optional<String> value();").after())
                .containsExactly(type("Known"));
        assertThat(rules("@After(Even.class) OptionalInt value();").after()).containsExactly(type("Even"));
        assertThat(rules("@After(Even.class) int value();").after()).containsExactly(type("Even"));
    }

    @Test
    void strictnessIsWhatTheAccessorSays() {
        assertThat(rules("@Strict int value();"))
                .isEqualTo(new FieldRules(List.of(), List.of(), FieldRules.Strictness.STRICT));
        assertThat(rules("@Strict(false) int value();").strictness()).isEqualTo(FieldRules.Strictness.LAX);
    }

    @Test
    void convertersAreToldFromCodecs() {
        assertThat(compiled("@Convert(Cents.class) long value();")
                        .field("value")
                        .value()
                        .shape())
                .isEqualTo(new Shape.Converted(type("Cents"), false));
        assertThat(compiled("@Convert(Direct.class) Long value();")
                        .field("value")
                        .value()
                        .shape())
                .isEqualTo(new Shape.Converted(type("Direct"), true));
    }

    @Test
    void modelValidatorsSayWhenTheyRunAndWhetherTheyReplace() {
        Compiled compiled = Compiled.of(
                IMPORTS + """
                @Schema
                public interface Flow extends Named {
                    @ModelValidator static void checked(Flow flow) {}
                    @ModelValidator static Flow replaced(Flow flow) { return flow; }
                    @ModelValidator(ModelValidator.When.BEFORE)
                    static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> raw) { return raw; }
                }
                """, IMPORTS + "interface Named { @ModelValidator static void named(Named value) {} }");
        assertThat(compiled.model("Flow").rules())
                .containsExactlyInAnyOrder(
                        new ModelRule(type("Named"), "named", false, false),
                        new ModelRule(type("Flow"), "checked", false, false),
                        new ModelRule(type("Flow"), "replaced", false, true),
                        new ModelRule(type("Flow"), "renamed", true, true));
    }
}
