package dev.formwork.processor.write;

import static dev.formwork.processor.write.SampleField.field;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratedSourceTest {

    static List<Sample> goldenSamples() {
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
                Samples.packagePrivateNested());
    }

    static List<Sample> otherSamples() {
        return List.of(Samples.allTypes(), Samples.wide(64), Samples.wide(65), Samples.wide(70));
    }

    @ParameterizedTest
    @MethodSource("goldenSamples")
    void looksAsAgreedAndCompilesWithoutWarnings(Sample sample) {
        // First, so that no broken output becomes a golden file.
        Compilations.compile(Sample.sources(sample));
        sample.generated().forEach(Goldens::check);
    }

    @ParameterizedTest
    @MethodSource("otherSamples")
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
    @MethodSource("goldenSamples")
    void isTheSameEachTime(Sample sample) {
        assertThat(sample.generated()).isEqualTo(sample.generated());
    }

    @ParameterizedTest
    @MethodSource("goldenSamples")
    void keepsLinesReadable(Sample sample) {
        for (Map.Entry<String, String> source : sample.generated().entrySet()) {
            assertThat(source.getValue()
                            .lines()
                            .filter(line -> line.length() > 125 || !line.equals(line.stripTrailing())))
                    .as(source.getKey())
                    .isEmpty();
        }
    }
}
