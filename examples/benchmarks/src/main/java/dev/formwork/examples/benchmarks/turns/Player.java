package dev.formwork.examples.benchmarks.turns;

import dev.formwork.examples.benchmarks.harness.Jvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** A contestant in a JVM of its own, which works only when it is its turn. */
final class Player implements AutoCloseable {

    /** So much that the garbage of a slice fits in, and so little that many players do. */
    private static final String HEAP = "512m";

    private final String contestant;
    private final Process process;
    private final OutputStream turns;
    private final BufferedReader times;

    private Player(String contestant, Process process) {
        this.contestant = contestant;
        this.process = process;
        this.turns = process.getOutputStream();
        this.times = process.inputReader();
    }

    /** Starts a JVM of this version, and comes back when it is warm. */
    static Player start(Task task, String contestant, int warmUpSeconds) {
        try {
            List<String> command = Jvm.command(
                    List.of("-Xms" + HEAP, "-Xmx" + HEAP),
                    System.getProperty("java.class.path"),
                    Worker.class,
                    task.name(),
                    contestant,
                    Integer.toString(warmUpSeconds));
            Player player = new Player(
                    contestant,
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
            if (!Worker.READY.equals(player.times.readLine())) {
                throw player.failure();
            }
            return player;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String contestant() {
        return contestant;
    }

    /** Lets the player work for a slice; gives the nanoseconds that one call took. */
    double turn() {
        try {
            turns.write('\n');
            turns.flush();
            String time = times.readLine();
            if (time == null) {
                throw failure();
            }
            return Double.parseDouble(time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException failure() {
        return new IllegalStateException(contestant + " gave up; what it printed is above");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
