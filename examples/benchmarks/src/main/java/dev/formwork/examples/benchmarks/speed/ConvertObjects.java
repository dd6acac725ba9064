package dev.formwork.examples.benchmarks.speed;

import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.contestant.ObjectReader;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Makes runs of a page of plain maps; for Jackson that is {@code convertValue}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class ConvertObjects {

    /** Which library; each is measured in JVMs of its own. */
    @Param({"formwork", "jackson2", "jackson3", "immutables+jackson2"})
    public String contestant;

    private ObjectReader reader;
    private List<Map<String, Object>> page;

    /** Makes the reader and its input. */
    @Setup
    public void prepare() {
        reader = (ObjectReader) Contestants.of(contestant);
        page = Payload.plainPage();
    }

    /** The page, from maps to values. */
    @Benchmark
    public List<?> convert() {
        return reader.fromObjects(page);
    }
}
