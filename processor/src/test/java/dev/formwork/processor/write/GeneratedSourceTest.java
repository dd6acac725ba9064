package dev.formwork.processor.write;

import static dev.formwork.processor.write.SampleField.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedSourceTest {

    static List<Sample> samples() {
        return List.of(
                Samples.plain(),
                Samples.defaults(),
                Samples.optionals(),
                Samples.containers(),
                Samples.nestedSchemas(),
                Samples.enumsAndLiterals(),
                Samples.marks(),
                Samples.extras(),
                Samples.generic(),
                Samples.nastyNames(),
                Samples.getters(),
                Samples.empty(),
                Samples.packagePrivateNested(),
                Samples.allTypes(),
                Samples.wide(64),
                Samples.wide(65),
                Samples.wide(70));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void compilesWithoutWarnings(Sample sample) {
        Compilations.compile(Sample.sources(sample));
    }

    @Test
    void arraysOfGenericTypesCompileWithoutWarnings() {
        Compilations.compile(Sample.sources(Samples.genericArrays(), Samples.nestedSchemas()));
    }

    @Test
    void schemasThatContainEachOtherCompile() {
        Sample hen = Sample.of("Hen", field("eggs", TypeUses.list(TypeUses.list(TypeUses.nested("Egg")))));
        Sample egg = Sample.of(
                "Egg", field("hen", TypeUses.optional(TypeUses.nested("Hen"))).absent());
        Compilations.compile(Sample.sources(hen, egg));
    }

    @Test
    void stringsBeyondTheLimitOfAConstantCompile() {
        String longText = "\u20ac".repeat(70_000);
        Sample sample = Sample.of("Long", field("text", TypeUses.STRING).constant(Samples.text(longText)));
        Compilations.compile(Sample.sources(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSameEachTime(Sample sample) {
        assertThat(sample.generated()).isEqualTo(sample.generated());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void keepsLinesReadable(Sample sample) {
        for (Map.Entry<String, String> source : sample.generated().entrySet()) {
            assertThat(source.getValue()
                            .lines()
                            .filter(line -> line.length() > 120 || !line.equals(line.stripTrailing())))
                    .as(source.getKey())
                    .isEmpty();
        }
    }

    @Test
    void whatTheRuntimeDoesForAllImplementationsIsNotGenerated() {
        assertThat(Samples.plain().generated().get("sample.ImmutableFlow"))
                .contains("class ImmutableFlow extends Implementation<ImmutableFlow.Field> implements Flow {")
                .doesNotContain("toMap", "toJson(", "toString", "fieldsSet", "changesFrom");
    }
}
