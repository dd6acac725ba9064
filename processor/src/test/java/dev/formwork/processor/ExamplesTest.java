package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.check.ProblemCode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler says of schemas that are wrong, or odd. */
class ExamplesTest {

    static List<Example> codes() {
        return Example.in("diagnostics");
    }

    static List<Example> oddities() {
        return Example.in("oddities");
    }

    @Test
    void everyCodeHasAnExample() {
        assertThat(codes().stream().map(Example::name))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void exampleOfACodeIsReportedSo(Example example) {
        assertThat(example.check()).anyMatch(text -> text.endsWith("[" + example.name() + "]"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void oddSchemaIsGeneratedOrClearlyRefused(Example example) {
        assertThat(example.check()).noneMatch(text -> text.endsWith("[FORMWORK_BUG]"));
    }
}
