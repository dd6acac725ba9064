package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles sources as strictly as the compiler can. */
final class Compilations {
    private Compilations() {}

    /** Compiles sources by qualified name, and fails if there is so much as a note on what is generated. */
    static Compilation compile(Map<String, String> sources) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                .toList();
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none", "-Xlint:all", "-Xdoclint:all/protected")
                .compile(files);
        // What the samples' interfaces are warned of, such as missing comments, does not matter: hence no -Werror.
        String told = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getSource() == null
                        || diagnostic.getSource().getName().contains("/Immutable"))
                .map(diagnostic ->
                        diagnostic + "\n" + lineOf(diagnostic.getSource(), diagnostic.getLineNumber(), sources))
                .collect(Collectors.joining("\n"));
        assertThat(told).as("what the compiler says").isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return compilation;
    }

    private static String lineOf(JavaFileObject file, long line, Map<String, String> sources) {
        if (file == null || line < 1) {
            return "";
        }
        String name = file.getName()
                .replaceFirst("^/", "")
                .replaceFirst("\\.java$", "")
                .replace('/', '.');
        return sources.getOrDefault(name, "").lines().skip(line - 1).findFirst().orElse("");
    }
}
