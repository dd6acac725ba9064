package dev.formwork.examples.benchmarks.coldstart;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.contestant.Contestants;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the fresh JVM runs: it reads one document from a file. */
public final class OneDocument {

    private OneDocument() {}

    /** Takes a contestant's name, {@code small} or {@code page}, and the file. */
    public static void main(String[] args) throws Exception {
        Contestant contestant = Contestants.of(args[0]);
        byte[] json = Files.readAllBytes(Path.of(args[2]));
        Object value = args[1].equals("small") ? contestant.decodeSmall(json) : contestant.decodePage(json);
        if (value == null) {
            throw new IllegalStateException("nothing was read");
        }
    }
}
