package dev.formwork.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the tests compile with while they run, each as strict as it can be. */
public enum TestCompiler {
    JAVAC("-Xlint:all,-processing", "-implicit:none") {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },

    // All warnings but those of taste, and of suppressions that javac needs. Javadoc is read for the imports that it
    // uses.
    ECJ(
            "-17",
            "-enableJavadoc",
            "-warn:+all",
            "-warn:-allDeprecation,allJavadoc,boxing,emptyBlock,hiding,nls,super,unqualifiedField",
            "-warn:-warningToken") {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private static final List<Path> CLASS_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::exists)
            .toList();

    private final List<String> options;

    TestCompiler(String... options) {
        this.options = List.of(options);
    }

    abstract JavaCompiler compiler();

    /** The one that this run of the tests is for: javac, or what {@code -Dformwork.compiler} says. */
    public static TestCompiler chosen() {
        return valueOf(System.getProperty("formwork.compiler", "javac").toUpperCase(Locale.ROOT));
    }

    /**
     * Compiles sources.
     *
     * @param sources     by qualified name
     * @param processors  the only ones that run
     * @param moreOptions further options
     */
    public CompilerOutput compile(
            Map<String, String> sources, List<? extends Processor> processors, String... moreOptions) {
        List<String> all =
                Stream.concat(options.stream(), Stream.of(moreOptions)).toList();
        return compile(sources, processors, all, CLASS_PATH);
    }

    /**
     * Compiles sources that the build has compiled, too; without what it made of them, since Eclipse's compiler lets no
     * processor write the source of a class that is there already.
     */
    CompilerOutput compileAnew(Map<String, String> sources, List<? extends Processor> processors) {
        List<Path> classPath = CLASS_PATH.stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .toList();
        return compile(sources, processors, options, classPath);
    }

    private CompilerOutput compile(
            Map<String, String> sources,
            List<? extends Processor> processors,
            List<String> allOptions,
            List<Path> classPath) {
        try {
            Path folder = Files.createTempDirectory("formwork");
            try {
                return compile(sources, processors, allOptions, classPath, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompilerOutput compile(
            Map<String, String> sources,
            List<? extends Processor> processors,
            List<String> allOptions,
            List<Path> classPath,
            Path folder)
            throws IOException {
        // On disk, since Eclipse's compiler takes no other files.
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("sources")
                    .resolve(source.getKey().replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path generated = Files.createDirectory(folder.resolve("generated"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = compiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(), manager, told, allOptions, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            task.call();
            List<CompilerMessage> messages = told.getDiagnostics().stream()
                    .map(CompilerMessage::of)
                    // Eclipse's notes of taste have no option that would turn them off.
                    .filter(message -> this != ECJ || message.kind() != Diagnostic.Kind.NOTE)
                    .toList();
            return new CompilerOutput(messages, texts(generated), contents(classes));
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        contents(folder).forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString().replaceFirst("\\.\\w+$", "");
                contents.put(name.replace(file.getFileSystem().getSeparator(), "."), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
