package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.write.SchemaWriter;
import dev.formwork.processor.write.UnionWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources in a text file, and behind them all that the compiler says of them. Each source begins with a comment that
 * names its file, {@code // Flow.java} or {@code // other/Base.java}; that line counts as the first of its source. The
 * files are written anew with {@code -Dformwork.updateExamples=true}: read what has changed before committing it.
 *
 * @param file where it stands
 */
record Example(Path file) {
    private static final boolean UPDATE = Boolean.getBoolean("formwork.updateExamples");

    /** The files have the words of javac 17; later ones have others, and also name types that 17 does not. */
    private static final boolean HAS_OWN_WORDS = Runtime.version().feature() > 17;

    private static final Pattern CODE = Pattern.compile("\\[[A-Z_]+]$");
    private static final Pattern MISSING = Pattern.compile("The type .* does not exist");
    private static final Path FOLDER = Path.of("src/test/resources");
    private static final Pattern HEADER = Pattern.compile("^// (?:(\\w+)/)?\\w+\\.java$", Pattern.MULTILINE);
    private static final String EXPECTED = "\n---- what the compiler says\n";
    private static final String NOTHING = "nothing";
    private static final String IMPORTS = "import dev.formwork.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable; import com.fasterxml.jackson.annotation.*;"
            + " import jakarta.validation.constraints.*;";

    /** The schema of this name makes the last stage fail. */
    private static final String BROKEN = "Broken";

    /** All examples of a folder, by name. */
    static List<Example> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(Example::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file without its ending. */
    String name() {
        return file.getFileName().toString().replace(".txt", "");
    }

    @Override
    public String toString() {
        return name();
    }

    /** Compiles the sources, and asserts that the compiler says what the file has, and nothing else. */
    List<String> check() {
        String text = read();
        int end = text.indexOf(EXPECTED);
        String sources = end < 0 ? text.stripTrailing() + "\n" : text.substring(0, end);
        List<String> diagnostics = compile(sources).diagnostics();
        String actual = diagnostics.isEmpty() ? NOTHING : String.join("\n", diagnostics);
        if (UPDATE) {
            write(sources + EXPECTED + actual + "\n");
        } else {
            assertThat(end).as("the expected diagnostics in %s", file).isPositive();
            String expected = text.substring(end + EXPECTED.length());
            if (HAS_OWN_WORDS) {
                assertThat(ours(actual)).as(file.toString()).isEqualTo(ours(expected));
            } else {
                assertThat(actual + "\n").as(file.toString()).isEqualTo(expected);
            }
        }
        return diagnostics;
    }

    /** What Formwork says among all that is said. */
    private static List<String> ours(String said) {
        return said.lines()
                .filter(line -> CODE.matcher(line).find())
                .map(line -> MISSING.matcher(line).replaceFirst("The type … does not exist"))
                .toList();
    }

    private static Compiled compile(String text) {
        List<String> sources = new ArrayList<>();
        Matcher header = HEADER.matcher(text);
        int begin = -1;
        String packageName = "";
        while (header.find()) {
            if (begin >= 0) {
                sources.add(source(packageName, text.substring(begin, header.start())));
            }
            begin = header.end();
            packageName = header.group(1) == null ? "test" : header.group(1);
        }
        sources.add(source(packageName, text.substring(begin)));
        SchemaWriter writer = new SchemaWriter();
        return Compiled.by(
                new UnwritableFiles(new SchemaProcessor(
                        model -> {
                            if (model.title().equals(BROKEN)) {
                                throw withoutTrace(new IllegalStateException("out of order"));
                            }
                            return writer.write(model);
                        },
                        union -> List.of(new UnionWriter().write(union)))),
                sources.toArray(String[]::new));
    }

    private static String source(String packageName, String text) {
        return "package " + packageName + "; " + IMPORTS + text;
    }

    /** What it says does not change with the lines of our own sources. */
    private static RuntimeException withoutTrace(RuntimeException failure) {
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
