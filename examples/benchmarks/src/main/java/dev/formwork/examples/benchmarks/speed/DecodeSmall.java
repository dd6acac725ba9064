package dev.formwork.examples.benchmarks.speed;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.contestant.Contestants;
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

/** Reads one object of four scalars. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class DecodeSmall {

    /** Which library; each is measured in JVMs of its own. */
    @Param({
        "formwork",
        "handwritten",
        "fastjson2",
        "dsl-json",
        "avaje-jsonb",
        "jackson2",
        "jackson3",
        "jackson2+validator",
        "immutables+jackson2"
    })
    public String contestant;

    private Contestant reader;
    private byte[] json;

    /** Makes the reader and its input. */
    @Setup
    public void prepare() {
        reader = Contestants.of(contestant);
        json = Payload.small();
    }

    /** The object, from bytes to a value. */
    @Benchmark
    public Object decode() throws Exception {
        return reader.decodeSmall(json);
    }
}
