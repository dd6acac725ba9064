package dev.formwork.examples.benchmarks.turns;

import dev.formwork.examples.benchmarks.contestant.Contestants;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** What each contestant's JVM runs: a task for some seconds, and then for a slice of time whenever a line comes in. */
public final class Worker {

    /** What it prints once it is warm. */
    static final String READY = "ready";

    private static final long SLICE_NANOS = 25_000_000;

    /** Before each slice, since the others have used the processor's caches meanwhile. */
    private static final long SETTLING_NANOS = 5_000_000;

    /** The clock is looked at after so much work, which it would otherwise be a part of. */
    private static final long BATCH_NANOS = 100_000;

    private final Task.Call call;
    private int batch = 1;
    private Object last;

    private Worker(Task.Call call) {
        this.call = call;
    }

    /** Takes a task's and a contestant's name, and for how many seconds to warm up. */
    public static void main(String[] args) throws Exception {
        Worker worker = new Worker(Task.valueOf(args[0]).of(Contestants.of(args[1])));
        worker.warmUp(Long.parseLong(args[2]) * 1_000_000_000);
        System.out.println(READY);
        worker.takeTurns(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    private void warmUp(long nanos) throws Exception {
        long start = System.nanoTime();
        do {
            batch = (int) Math.max(1, BATCH_NANOS / nanosPerCall(SLICE_NANOS));
        } while (System.nanoTime() - start < nanos);
    }

    private void takeTurns(BufferedReader turns) throws Exception {
        while (turns.readLine() != null) {
            nanosPerCall(SETTLING_NANOS);
            System.out.println(nanosPerCall(SLICE_NANOS));
        }
    }

    private double nanosPerCall(long atLeast) throws Exception {
        long start = System.nanoTime();
        long taken;
        long calls = 0;
        do {
            for (int i = 0; i < batch; i++) {
                last = call.run();
            }
            calls += batch;
            taken = System.nanoTime() - start;
        } while (taken < atLeast);
        if (last == null) {
            throw new IllegalStateException("nothing came of it");
        }
        return (double) taken / calls;
    }
}
