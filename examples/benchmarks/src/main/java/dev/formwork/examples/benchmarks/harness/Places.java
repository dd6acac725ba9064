package dev.formwork.examples.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders that the build fills beside the program's jar. */
public final class Places {

    private Places() {}

    /** {@code target}, in which the jar of this program lies. */
    public static Path target() {
        try {
            Path code = Path.of(Places.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return code.toAbsolutePath().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar without the libraries. */
    public static Path ownJar() {
        return target().resolve("original-benchmarks.jar");
    }

    /** Where results are kept for the summary. */
    public static Path results() {
        try {
            return Files.createDirectories(target().resolve("results"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The libraries' jars whose names begin with one of the prefixes. */
    public static List<Path> jars(List<String> prefixes) {
        try (Stream<Path> jars = Files.list(target().resolve("lib"))) {
            return jars.filter(jar -> prefixes.stream()
                            .anyMatch(prefix -> jar.getFileName().toString().startsWith(prefix)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("run mvn package first", e);
        }
    }

    /** A class path or processor path. */
    public static String path(Stream<Path> entries) {
        return entries.map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
