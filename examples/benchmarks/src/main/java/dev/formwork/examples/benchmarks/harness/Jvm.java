package dev.formwork.examples.benchmarks.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs programs in fresh JVMs of the version that runs this one. */
public final class Jvm {

    /**
     * How a program ended.
     *
     * @param seconds the whole process, from its start to its end
     * @param output  what it printed
     */
    public record Outcome(double seconds, String output) {}

    private Jvm() {}

    /** Runs a main class, and throws if it fails. */
    public static Outcome run(List<String> options, Stream<Path> classPath, Class<?> main, String... arguments) {
        List<String> command = command(options, Places.path(classPath), main, arguments);
        try {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (status != 0) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + status + ": " + output);
            }
            return new Outcome(seconds, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What starts a JVM that runs a main class. */
    public static List<String> command(List<String> options, String classPath, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
