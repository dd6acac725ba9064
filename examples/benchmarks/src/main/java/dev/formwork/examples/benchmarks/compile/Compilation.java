package dev.formwork.examples.benchmarks.compile;

import dev.formwork.examples.benchmarks.harness.Jvm;
import dev.formwork.examples.benchmarks.harness.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One compilation in a process of its own. */
public final class Compilation {

    /** What a compilation cost; the class files are those of the schemas and of what was generated. */
    record Cost(double seconds, double cpuSeconds, double peakMebibytes, long classBytes) {

        /** From how {@link JavacRun} ended; what javac itself prints may stand before the figures. */
        static Cost of(Jvm.Outcome outcome, long classBytes) {
            String output = outcome.output();
            String[] measured = output.substring(output.lastIndexOf(JavacRun.MEASURED))
                    .trim()
                    .split(" ");
            return new Cost(
                    outcome.seconds(),
                    Long.parseLong(measured[1]) / 1e9,
                    Long.parseLong(measured[2]) / 1048576.0,
                    classBytes);
        }
    }

    private final Path folder;

    /** A compilation in a folder that is empty. */
    public Compilation(Path folder) {
        this.folder = folder;
    }

    /** Where the class files are. */
    public Path classes() {
        return folder.resolve("classes");
    }

    static Cost of(Generator generator, int schemas) {
        Path folder = temporary();
        try {
            Compilation compilation = new Compilation(folder);
            compilation.write(sources(generator, 0, schemas));
            return compilation.run(generator.classPath(), generator.processorPath());
        } finally {
            delete(folder);
        }
    }

    /** What it costs to compile one schema again where so many are compiled. */
    static Cost ofOneAgain(Generator generator, int schemas) {
        Path folder = temporary();
        try {
            Compilation all = new Compilation(folder.resolve("all"));
            all.write(sources(generator, 0, schemas));
            all.run(generator.classPath(), generator.processorPath());
            Compilation one = new Compilation(folder.resolve("one"));
            one.write(sources(generator, 0, 1));
            List<Path> classPath = new ArrayList<>(generator.classPath());
            classPath.add(all.classes());
            return one.run(classPath, generator.processorPath());
        } finally {
            delete(folder);
        }
    }

    private static Map<String, String> sources(Generator generator, int from, int to) {
        Map<String, String> sources = new TreeMap<>();
        for (int i = from; i < to; i++) {
            sources.put("Schema" + i, generator.source("Schema" + i));
        }
        return sources;
    }

    /** Writes the sources of the package {@code schemas}, by name. */
    public void write(Map<String, String> sources) {
        try {
            Path directory = Files.createDirectories(folder.resolve("sources/schemas"));
            Files.createDirectories(classes());
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles them. */
    Cost run(List<Path> classPath, List<Path> processorPath) {
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-Xlint:none", "-d", classes().toString()));
        if (!classPath.isEmpty()) {
            arguments.addAll(List.of("-cp", Places.path(classPath.stream())));
        }
        if (processorPath.isEmpty()) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", Places.path(processorPath.stream())));
        }
        files(folder.resolve("sources"), ".java").forEach(file -> arguments.add(file.toString()));
        Jvm.Outcome outcome =
                Jvm.run(List.of(), Stream.of(Places.ownJar()), JavacRun.class, arguments.toArray(String[]::new));
        return Cost.of(
                outcome,
                files(classes(), ".class").stream()
                        .mapToLong(file -> file.toFile().length())
                        .sum());
    }

    /** Compiles them with Formwork. */
    public void runWithFormwork() {
        run(Generator.FORMWORK.classPath(), Generator.FORMWORK.processorPath());
    }

    private static List<Path> files(Path directory, String ending) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("formwork-compile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
