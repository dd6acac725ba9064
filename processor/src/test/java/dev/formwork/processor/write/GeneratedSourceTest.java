package dev.formwork.processor.write;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.List;

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
                Samples.nastyNames(),
                Samples.getters(),
                Samples.empty(),
                Samples.packagePrivateNested(),
                Samples.wide(70),
                Samples.allTypes());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void compiles(Sample sample) throws Exception {
        for (var e : sample.generated().entrySet()) {
            java.nio.file.Path p = java.nio.file.Path.of("/tmp/gen/" + e.getKey() + ".java");
            java.nio.file.Files.createDirectories(p.getParent());
            java.nio.file.Files.writeString(p, e.getValue());
        }
        Compilations.compile(Sample.sources(sample));
    }
}
