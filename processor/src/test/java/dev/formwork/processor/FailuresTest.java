package dev.formwork.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.testing.compile.JavaFileObjects;
import dev.formwork.processor.write.SchemaWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A failure of the processor itself is reported as one, and costs no more than it must. */
class FailuresTest {
    private static final String BAD = "@Schema\npublic interface Bad { String name(); }";
    private static final String GOOD = "@Schema\npublic interface Good { String name(); }";

    static Stream<Throwable> bugs() {
        return Stream.of(
                new IllegalStateException("out of order"),
                new NoClassDefFoundError("com/example/Gone"),
                new ExceptionInInitializerError(new IllegalStateException("out of order")),
                new AssertionError("impossible"),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void bugIsReportedOnItsSchemaWithTheVersionAndWhatToSend(Throwable bug) {
        assertThat(failingOnBad(() -> bug, BAD, GOOD).diagnostics())
                .singleElement()
                .asString()
                .startsWith("error Bad.java:3:8 Formwork development build failed on test.Bad; this is a bug of"
                        + " Formwork, not of the schema: please report it with the source of the schema and this: "
                        + bug)
                .contains("at dev.formwork.processor.FailuresTest")
                .endsWith("[FORMWORK_BUG]");
    }

    @Test
    void stackThatOverflowsIsCutShort() {
        assertThat(failingOnBad(FailuresTest::overflow, BAD).diagnostics())
                .singleElement()
                .asString()
                .hasLineCount(60);
    }

    private static Throwable overflow() {
        return overflow();
    }

    @Test
    void machineThatIsOutOfMemoryIsNoBugOfOurs() {
        OutOfMemoryError failure = new OutOfMemoryError("heap");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> failingOnBad(() -> failure, BAD, GOOD))
                .withRootCauseInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void otherSchemasOfTheCompilationAreGeneratedAndCompile(@TempDir Path folder) throws IOException {
        List<String> options = List.of(
                "-s", folder.toString(), "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
        JavaCompiler.CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        Writer.nullWriter(),
                        null,
                        null,
                        options,
                        null,
                        List.of(source("Bad"), source("Good"), source("Other")));
        task.setProcessors(List.of(processor(() -> new IllegalStateException("out of order"))));
        assertThat(task.call()).isFalse();

        List<JavaFileObject> rest = new ArrayList<>(List.of(source("Good"), source("Other")));
        try (Stream<Path> files = Files.list(folder.resolve("test"))) {
            for (Path file : files.sorted().toList()) {
                rest.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
        }
        assertThat(rest)
                .extracting(file -> file.getName().replaceAll(".*/", ""))
                .containsExactly(
                        "Good.java",
                        "Other.java",
                        "ImmutableGood.java",
                        "ImmutableGoodCodec.java",
                        "ImmutableOther.java",
                        "ImmutableOtherCodec.java");
        assertThat(javac().withOptions("-proc:none").compile(rest).diagnostics())
                .isEmpty();
    }

    @Test
    void bugWhileSchemasAreSearchedForIsReported() {
        assertThat(failingRound(round -> !round.processingOver()).diagnostics())
                .singleElement()
                .asString()
                .startsWith("error - Formwork development build failed on the search for schemas; this is a bug of"
                        + " Formwork")
                .endsWith("[FORMWORK_BUG]");
    }

    @Test
    void bugInTheLastRoundIsReported() {
        assertThat(failingRound(RoundEnvironment::processingOver).diagnostics())
                .singleElement()
                .asString()
                .startsWith("error - Formwork development build failed on the search for schemas")
                .endsWith("[FORMWORK_BUG]");
    }

    @Test
    void fileThatAnEarlierBuildLeftAmongTheSourcesIsNoBug() {
        Compiled compiled = Compiled.completely(
                "@Schema\npublic ¶interface Flow { String name(); }",
                "@Generated(Flow.class)\npublic class ImmutableFlow {}");
        compiled.assertErrors("ImmutableFlow cannot be generated for test.Flow, since a source of this name is compiled"
                + " with it: remove that file if an earlier build has left it, else rename one of the two"
                + " [GENERATED_NAME_TAKEN]");
    }

    private static Compiled failingOnBad(Supplier<Throwable> failure, String... sources) {
        return Compiled.by(processor(failure), sources);
    }

    /** A processor whose last stage fails on the schema {@code Bad}. */
    private static SchemaProcessor processor(Supplier<Throwable> failure) {
        SchemaWriter writer = new SchemaWriter();
        return new SchemaProcessor(
                model -> {
                    if (model.title().equals("Bad")) {
                        FailuresTest.<RuntimeException>sneak(failure.get());
                    }
                    return writer.write(model);
                },
                union -> List.of());
    }

    @SuppressWarnings("unchecked") // Lets any failure through; which it is, the callers know.
    private static <X extends Throwable> void sneak(Throwable failure) throws X {
        throw (X) failure;
    }

    private static JavaFileObject source(String name) {
        return JavaFileObjects.forSourceString(
                "test." + name, "package test; @dev.formwork.Schema public interface " + name + " { String name(); }");
    }

    /** Compiles a schema with a compiler that fails when it is asked about certain rounds. */
    private static Compiled failingRound(Predicate<RoundEnvironment> isBad) {
        return Compiled.by(new BrokenRounds(isBad), "@Deprecated\npublic interface Plain {}");
    }

    @SupportedAnnotationTypes("*")
    private static final class BrokenRounds extends AbstractProcessor {
        private final SchemaProcessor processor = new SchemaProcessor();
        private final Predicate<RoundEnvironment> isBad;

        BrokenRounds(Predicate<RoundEnvironment> isBad) {
            this.isBad = isBad;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(environment);
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, isBad.test(round) ? broken() : round);
        }

        private static RoundEnvironment broken() {
            return (RoundEnvironment) Proxy.newProxyInstance(
                    RoundEnvironment.class.getClassLoader(),
                    new Class<?>[] {RoundEnvironment.class},
                    (proxy, method, arguments) -> {
                        throw new IllegalStateException("out of order");
                    });
        }
    }
}
