package dev.formwork.processor;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler says of a file.
 *
 * @param file the file's simple name; empty if it is about none
 */
public record CompilerMessage(Diagnostic.Kind kind, String file, long line, long column, String text) {

    static CompilerMessage of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        Path file = source == null ? Path.of("") : Path.of(source.toUri());
        return new CompilerMessage(
                // What a processor says is mandatory for Eclipse's compiler.
                diagnostic.getKind() == Diagnostic.Kind.MANDATORY_WARNING
                        ? Diagnostic.Kind.WARNING
                        : diagnostic.getKind(),
                file.getFileName().toString(),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** Whether it is about code that Formwork generates. */
    boolean isOfFormwork() {
        return file.startsWith("Immutable");
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + (file.isEmpty() ? "-" : file + ":" + line + ":" + column)
                + " " + text;
    }
}
