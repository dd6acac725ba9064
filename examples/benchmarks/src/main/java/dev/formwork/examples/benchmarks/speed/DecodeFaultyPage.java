package dev.formwork.examples.benchmarks.speed;

import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.contestant.FaultCollector;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a page of which one run in twenty is wrong, and collects what is wrong; the clean page in the same way. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class DecodeFaultyPage {

    /** Which library; each is measured in JVMs of its own. */
    @Param({"formwork", "jackson2+validator"})
    public String contestant;

    /** Whether the page is faulty: the clean one shows what the faults cost. */
    @Param({"false", "true"})
    public boolean isFaulty;

    private FaultCollector reader;
    private byte[] json;

    /** Makes the reader and its input. */
    @Setup
    public void prepare() {
        reader = (FaultCollector) Contestants.of(contestant);
        json = isFaulty ? Payload.faultyPage() : Payload.page();
    }

    /** The page, from bytes to the number of faults. */
    @Benchmark
    public int decode() throws Exception {
        return reader.countFaults(json);
    }
}
