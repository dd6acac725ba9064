package dev.formwork.examples.benchmarks.scaling;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What one call costs once it is compiled: the best time of several, and what it allocates. */
record Effort(double nanos, double bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long WARM_UP_NANOS = 1_000_000_000;
    private static final int CALLS = 5;

    static Effort of(Supplier<?> call) {
        long end = System.nanoTime() + WARM_UP_NANOS;
        Object kept = call.get();
        while (System.nanoTime() < end) {
            kept = call.get();
        }
        double best = Double.MAX_VALUE;
        long allocated = 0;
        for (int i = 0; i < CALLS; i++) {
            long bytes = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            kept = call.get();
            best = Math.min(best, System.nanoTime() - start);
            allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        }
        if (kept == null) {
            throw new IllegalStateException("nothing was read");
        }
        return new Effort(best, allocated);
    }
}
