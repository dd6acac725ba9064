package dev.formwork.examples.benchmarks.scaling;

import dev.formwork.examples.benchmarks.compile.Compilation;
import dev.formwork.examples.benchmarks.compile.Schemas;
import dev.formwork.examples.benchmarks.contestant.formwork.ImmutableLimit;
import dev.formwork.examples.benchmarks.harness.Jvm;
import dev.formwork.examples.benchmarks.harness.Places;
import dev.formwork.examples.benchmarks.harness.Table;
import dev.formwork.examples.benchmarks.payload.Payload;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.ValidationOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Time and memory for more items, a stream of a gigabyte, wider schemas and deeper documents. */
public final class Scaling {

    private static final int[] ITEMS = {1_000, 10_000, 100_000, 1_000_000};
    private static final int[] FIELDS = {5, 50, 300};
    private static final int[] DEPTHS = {10, 100, 1000};
    private static final long GIGABYTE = 1_000_000_000;
    private static final String[] VALUES = {
        "\"01a2098b-adcf-7f5e-80d6-10b77a56b1f9\"",
        "\"etl\"",
        "\"nightly load\"",
        "12",
        "3",
        "true",
        "0.5",
        "\"2026-11-23T17:54:38.672455Z\"",
        "\"2026-11-23T17:54:38.677000Z\"",
        "1.5",
        "[\"a\",\"b\"]",
        "{\"k\":\"v\"}"
    };

    private Scaling() {}

    /** Takes the bytes of the stream, a gigabyte unless given. */
    public static void main(String[] args) throws Exception {
        System.out.println(items().keep("scaling-items").markdown());
        System.out.println(stream(args.length > 0 ? Long.parseLong(args[0]) : GIGABYTE)
                .keep("scaling-stream")
                .markdown());
        System.out.println(fields().keep("scaling-fields").markdown());
        System.out.println(depths().keep("scaling-depth").markdown());
    }

    private static Table items() {
        Table table = new Table("items", "input, MB", "time, ms", "time/item, ns", "allocated/item, bytes");
        for (int count : ITEMS) {
            byte[] json = ("[" + (new String(Payload.small(), StandardCharsets.UTF_8) + ",").repeat(count - 1)
                            + new String(Payload.small(), StandardCharsets.UTF_8) + "]")
                    .getBytes(StandardCharsets.UTF_8);
            Effort effort = Effort.of(() -> ImmutableLimit.validateJsonList(json));
            table.add(count, json.length / 1e6, effort.nanos() / 1e6, effort.nanos() / count, effort.bytes() / count);
        }
        return table;
    }

    private static Table stream(long bytes) {
        Stream<Path> classPath = Stream.concat(
                Stream.of(Places.ownJar()),
                Places.jars(List.of("formwork-runtime-", "formwork-annotations-")).stream());
        String[] measured = Jvm.run(List.of("-Xmx64m"), classPath, StreamedList.class, Long.toString(bytes))
                .output()
                .trim()
                .split(" ");
        return new Table("stream, MB", "runs", "seconds", "peak of the heap under -Xmx64m, MiB")
                .add(bytes / 1e6, measured[0], Double.valueOf(measured[1]), Double.valueOf(measured[2]));
    }

    private static Table fields() throws IOException, ReflectiveOperationException {
        Table table = new Table("fields", "input, bytes", "time, ns", "time/field, ns", "allocated/field, bytes");
        Path folder = Files.createTempDirectory("formwork-fields");
        Compilation compilation = new Compilation(folder);
        for (int count : FIELDS) {
            compilation.write(Map.of("Wide" + count, Schemas.formwork("Wide" + count, count)));
        }
        compilation.runWithFormwork();
        URL[] classes = {compilation.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, Scaling.class.getClassLoader())) {
            for (int count : FIELDS) {
                Class<?> schema = loader.loadClass("schemas.ImmutableWide" + count);
                Codec<?> codec = (Codec<?>) schema.getField("CODEC").get(null);
                byte[] json = Schemas.example(count, VALUES).getBytes(StandardCharsets.UTF_8);
                Effort effort = Effort.of(() -> codec.validateJson(json));
                table.add(count, json.length, effort.nanos(), effort.nanos() / count, effort.bytes() / count);
            }
        } finally {
            Compilation.delete(folder);
        }
        return table;
    }

    private static Table depths() {
        Table table = new Table("depth", "time, µs", "time/level, ns", "allocated/level, bytes");
        for (int depth : DEPTHS) {
            byte[] json = ("{\"value\":1,\"next\":".repeat(depth - 1) + "{\"value\":1,\"next\":null"
                            + "}".repeat(depth))
                    .getBytes(StandardCharsets.UTF_8);
            ValidationOptions options = ValidationOptions.DEFAULTS.withMaxDepth(depth);
            Effort effort = Effort.of(() -> ImmutableNode.CODEC.validateJson(json, options));
            table.add(depth, effort.nanos() / 1e3, effort.nanos() / depth, effort.bytes() / depth);
        }
        return table;
    }
}
