package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.CompilerMessage;
import dev.formwork.processor.CompilerOutput;
import dev.formwork.processor.TestCompiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compiles sources as strictly as the compiler can. */
final class Compilations {
    private Compilations() {}

    /** Compiles sources by qualified name, and fails if there is so much as a note on what is generated. */
    static CompilerOutput compile(Map<String, String> sources) {
        CompilerOutput output = TestCompiler.chosen().compile(sources, List.of(), "-Xdoclint:all");
        String told = output.aboutGenerated().stream()
                .map(message -> message + "\n" + line(message, sources))
                .collect(Collectors.joining("\n"));
        assertThat(told).as("what the compiler says").isEmpty();
        return output;
    }

    private static String line(CompilerMessage message, Map<String, String> sources) {
        String name = TypeUses.PACKAGE + "." + message.file().replaceFirst("\\.java$", "");
        return sources.getOrDefault(name, "")
                .lines()
                .skip(Math.max(0, message.line() - 1))
                .findFirst()
                .orElse("");
    }
}
