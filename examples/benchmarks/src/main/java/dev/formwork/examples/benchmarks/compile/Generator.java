package dev.formwork.examples.benchmarks.compile;

import dev.formwork.examples.benchmarks.compile.Schemas.Field;
import dev.formwork.examples.benchmarks.harness.Places;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** What writes the code: nobody, a person, or an annotation processor. */
enum Generator {
    RECORD("records, no processor", Schemas::record, List.of(), List.of()),
    HANDWRITTEN("hand-written class and builder, no processor", Schemas::handwritten, List.of(), List.of()),
    FORMWORK(
            "Formwork, codec included",
            Schemas::formwork,
            List.of("formwork-annotations-", "formwork-runtime-", "jackson-annotations-", "jspecify-"),
            List.of("formwork-", "javapoet-", "jackson-annotations-", "jspecify-")),
    AUTO_VALUE(
            "AutoValue with builder", Schemas::autoValue, List.of("auto-value-annotations-"), List.of("auto-value-")),
    AVAJE("avaje-jsonb on records (codec only)", Schemas::avaje, List.of("avaje-json"), List.of("avaje-")),
    RECORD_BUILDER(
            "RecordBuilder",
            Schemas::recordBuilder,
            List.of("record-builder-core-"),
            List.of("record-builder-", "javapoet-")),
    IMMUTABLES("Immutables", Schemas::immutables, List.of("value-"), List.of("value-")),
    IMMUTABLES_JACKSON(
            "Immutables with Jackson",
            Schemas::immutablesWithJackson,
            List.of("value-", "jackson-annotations-", "jackson-core-2", "jackson-databind-2"),
            List.of("value-")),
    LOMBOK("Lombok", Schemas::lombok, List.of("lombok-"), List.of("lombok-"));

    private final String title;
    private final BiFunction<String, List<Field>, String> source;
    private final List<String> libraries;
    private final List<String> processor;

    Generator(
            String title,
            BiFunction<String, List<Field>, String> source,
            List<String> libraries,
            List<String> processor) {
        this.title = title;
        this.source = source;
        this.libraries = libraries;
        this.processor = processor;
    }

    String title() {
        return title;
    }

    String source(String schema) {
        return source.apply(schema, Schemas.twelve());
    }

    List<Path> classPath() {
        return Places.jars(libraries);
    }

    /** Empty if there is no processor. */
    List<Path> processorPath() {
        return Places.jars(processor);
    }
}
