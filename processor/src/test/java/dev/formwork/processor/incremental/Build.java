package dev.formwork.processor.incremental;

import dev.formwork.processor.SchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of the compiler.
 *
 * @param generated the generated sources, by their path
 * @param documents the JSON Schema documents, by their path
 * @param messages  what the processor said: kind, class and text, in order
 */
record Build(Map<String, String> generated, Map<String, String> documents, List<String> messages) {

    /** Runs only the processor. */
    static Build of(Path folder, Map<String, String> sources, Path... classPath) {
        return with(new SchemaProcessor(), folder, sources, List.of("-proc:only"), classPath);
    }

    /** Runs the processor and writes class files into {@code classes} in the folder. */
    static Build withClasses(Path folder, Map<String, String> sources, Path... classPath) {
        return with(new SchemaProcessor(), folder, sources, List.of(), classPath);
    }

    static Build with(
            Processor processor, Path folder, Map<String, String> sources, List<String> options, Path... classPath) {
        try {
            Path generated = Files.createDirectories(folder.resolve("generated"));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            List<String> all = new ArrayList<>(options);
            all.addAll(List.of("-d", classes.toString(), "-s", generated.toString(), "-implicit:none"));
            all.addAll(List.of("-cp", classPath(classPath)));
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    null,
                    diagnostics,
                    all,
                    null,
                    sources.entrySet().stream()
                            .map(source -> file(source.getKey(), source.getValue()))
                            .toList());
            task.setProcessors(List.of(processor));
            task.call();
            List<String> messages = diagnostics.getDiagnostics().stream()
                    .filter(Build::isOurs)
                    .map(Build::text)
                    .toList();
            return new Build(files(generated), documents(classes), messages);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The class path of the tests, behind some folders. */
    static String classPath(Path... first) {
        return Stream.concat(Stream.of(first).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }

    private static JavaFileObject file(String name, String source) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    /** All that was generated. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(generated);
        all.putAll(documents);
        return all;
    }

    /** The documents in a folder of classes. */
    static Map<String, String> documents(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF");
        return Files.exists(folder) ? files(folder) : Map.of();
    }

    /** The files of a folder, by their path in it. */
    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace(File.separatorChar, '/'),
                        Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).matches("(?s).*\\[[A-Z_]+]");
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file =
                diagnostic.getSource() == null ? "-" : diagnostic.getSource().getName();
        return diagnostic.getKind() + " " + file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber()
                + " " + diagnostic.getMessage(Locale.ROOT);
    }
}
