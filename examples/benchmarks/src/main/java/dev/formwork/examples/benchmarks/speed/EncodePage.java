package dev.formwork.examples.benchmarks.speed;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes a page of 200 runs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class EncodePage {

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

    private Contestant writer;
    private List<?> page;

    /** Makes the writer, and the page of its own types. */
    @Setup
    public void prepare() throws Exception {
        writer = Contestants.of(contestant);
        page = writer.decodePage(Payload.page());
    }

    /** The page, from values to bytes. */
    @Benchmark
    public byte[] encode() throws Exception {
        return writer.encodePage(page);
    }
}
