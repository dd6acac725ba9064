package dev.formwork.examples.benchmarks.scaling;

import dev.formwork.examples.benchmarks.contestant.formwork.ImmutableFlowRun;
import dev.formwork.runtime.Validated;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** What the JVM of little memory runs: a stream of runs, of which each is read and dropped. */
public final class StreamedList {

    private StreamedList() {}

    /** Takes the number of bytes; prints the number of runs, the seconds and the peak of the heap in MiB. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        long count = ImmutableFlowRun.streamJsonList(new RunStream(Long.parseLong(args[0])))
                .map(Validated::orElseThrow)
                .filter(run -> run.runCount() >= 0)
                .count();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.println(count + " " + seconds + " " + peak / 1048576.0);
    }
}
