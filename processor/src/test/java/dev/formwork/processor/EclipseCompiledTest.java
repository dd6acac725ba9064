package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.formwork.processor.generic.GenericSchemasTest;
import dev.formwork.processor.union.UnionBehaviorTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Schemas that the build compiles by javac, compiled by Eclipse's compiler, with the tests of what is generated. */
class EclipseCompiledTest {
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "formwork", "processor");
    private static final Path PREFECT = Path.of(
            "..", "examples", "prefect-responses", "src", "main", "java", "dev", "formwork", "examples", "prefect");

    @Test
    void genericSchemasBehaveTheSame() throws Exception {
        assertTestsSucceed(sources(TESTS.resolve("generic")), GenericSchemasTest.class);
    }

    @Test
    void unionsBehaveTheSame() throws Exception {
        assertTestsSucceed(sources(TESTS.resolve("union")), UnionBehaviorTest.class);
    }

    private static void assertTestsSucceed(Map<String, String> sources, Class<?> testClass) throws Exception {
        CompilerOutput ecj = compile(TestCompiler.ECJ, sources);
        assertThat(ecj.aboutGenerated()).isEmpty();
        Class<?> compiled = ecj.loader().loadClass(testClass.getName());
        assertThat(compiled).isNotEqualTo(testClass);
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(compiled))
                .execute()
                .testEvents();
        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.succeeded().count()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic", "jackson", "meta", "union"})
    void whatIsGeneratedForTheSchemasOfTestsIsTheSame(String name) throws IOException {
        assertSameSources(sources(TESTS.resolve(name)));
    }

    @Test
    void whatIsGeneratedForARealApiIsTheSame() throws IOException {
        assertSameSources(sources(PREFECT));
    }

    private static void assertSameSources(Map<String, String> sources) {
        Map<String, String> generated = compile(TestCompiler.JAVAC, sources).sources();
        assertThat(generated).isNotEmpty();
        assertThat(compile(TestCompiler.ECJ, sources).sources()).isEqualTo(generated);
    }

    private static CompilerOutput compile(TestCompiler compiler, Map<String, String> sources) {
        return compiler.compileAnew(sources, List.of(new SchemaProcessor()));
    }

    /** The sources in a folder by qualified name. */
    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                String packageName = source.replaceFirst("(?s)^.*?package ([\\w.]+);.*$", "$1");
                String simpleName = file.getFileName().toString().replaceFirst("\\.java$", "");
                sources.put(packageName + "." + simpleName, source);
            }
        }
        return sources;
    }
}
