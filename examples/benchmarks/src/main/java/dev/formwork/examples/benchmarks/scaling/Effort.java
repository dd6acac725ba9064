package dev.formwork.examples.benchmarks.scaling;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What one call costs once it is compiled: the best time of several, and what it allocates. */
record Effort(double nanos, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of the thread's own time, so that a busy machine does not cut it short. */
    private static final long WARM_UP_NANOS = 2_000_000_000;

    /** How long what is measured must take at least, so that reading the clock does not count. */
    private static final long BATCH_NANOS = 10_000_000;

    private static final int BATCHES = 5;

    static Effort of(Supplier<?> call) {
        long end = THREADS.getCurrentThreadCpuTime() + WARM_UP_NANOS;
        int calls = 1;
        do {
            calls = batch(call, calls).nanos() * calls < BATCH_NANOS ? calls * 2 : calls;
        } while (THREADS.getCurrentThreadCpuTime() < end);
        Effort best = batch(call, calls);
        for (int i = 1; i < BATCHES; i++) {
            Effort next = batch(call, calls);
            best = next.nanos() < best.nanos() ? next : best;
        }
        return best;
    }

    /** What each of so many calls costs. */
    private static Effort batch(Supplier<?> call, int calls) {
        Object kept = null;
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            kept = call.get();
        }
        double nanos = System.nanoTime() - start;
        double allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        if (kept == null) {
            throw new IllegalStateException("nothing was read");
        }
        return new Effort(nanos / calls, allocated / calls);
    }
}
