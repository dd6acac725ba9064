package dev.formwork.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory some work takes, garbage included. */
final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** The bytes that this thread allocates for the work. */
    static long of(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
