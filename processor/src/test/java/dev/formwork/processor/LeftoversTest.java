package dev.formwork.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and classes that an earlier compilation left behind are found by the compiler, and are in nobody's way. */
class LeftoversTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    private Path folder;

    private Path sources;
    private Path generated;
    private Path classes;

    @BeforeEach
    void compileEarlierVersion() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        generated = Files.createDirectory(folder.resolve("generated"));
        classes = Files.createDirectory(folder.resolve("classes"));
        source("Flow", "@Schema public interface Flow { String name(); int runs(); Step first(); }");
        source("Step", "@Schema public interface Step { String title(); }");
        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("test/ImmutableStep.java")).exists();
        assertThat(classes.resolve("test/ImmutableFlow.class")).exists();
    }

    @Test
    void changedSchemaReplacesWhatIsLeft() throws IOException {
        source("Flow", "@Schema public interface Flow { long name(); Optional<String> owner(); Step first(); }");
        source(
                "Main",
                "class Main { long name(Flow flow) { return ImmutableFlow.copyOf(flow).withOwner(\"a\").name(); } }");

        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("test/ImmutableFlow.java"))
                .content()
                .contains("withOwner")
                .doesNotContain("withRuns");
    }

    @Test
    void whatIsLeftOfRenamedSchemaStaysAside() throws IOException {
        Files.delete(sources.resolve("Step.java"));
        source("Task", "@Schema public interface Task { String title(); }");
        source("Flow", "@Schema public interface Flow { Task first(); }");

        assertThat(compile()).isEmpty();
        assertThat(generated.resolve("test/ImmutableTask.java")).exists();
    }

    private void source(String type, String text) throws IOException {
        Files.writeString(
                sources.resolve(type + ".java"), "package test; import dev.formwork.*; import java.util.*;\n" + text);
    }

    /** Compiles all sources over what is there, with all of it in the compiler's sight. */
    private List<String> compile() throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(diagnostics, null, UTF_8)) {
            String classPath = System.getProperty("java.class.path");
            List<String> options = List.of(
                    "-Xlint:all,-processing,-path",
                    "-implicit:none",
                    "-d",
                    classes.toString(),
                    "-s",
                    generated.toString(),
                    "-sourcepath",
                    generated.toString(),
                    "-classpath",
                    classes + System.getProperty("path.separator") + classPath);
            CompilationTask task =
                    JAVAC.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(all()));
            task.setProcessors(List.of(new SchemaProcessor()));
            task.call();
        }
        List<String> texts = new ArrayList<>();
        diagnostics.getDiagnostics().forEach(diagnostic -> texts.add(diagnostic.toString()));
        return texts;
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.list(sources)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
