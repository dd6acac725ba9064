package dev.formwork.runtime;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Runs a codec over a whole input. */
final class Reading {
    private Reading() {}

    static <T extends @Nullable Object> Validated<T> of(
            @Nullable Object value, Codec<T> codec, ValidationOptions options) {
        return run(codec, options, report -> codec.read(ObjectInput.of(value, report)));
    }

    static <T extends @Nullable Object> Validated<T> ofJson(byte[] json, Codec<T> codec, ValidationOptions options) {
        requireNonNull(json, "json");
        return run(codec, options, report -> JsonInput.of(json, report).readDocument(codec));
    }

    static <T extends @Nullable Object> Validated<T> ofJson(String json, Codec<T> codec, ValidationOptions options) {
        requireNonNull(json, "json");
        return run(codec, options, report -> JsonInput.of(json, report).readDocument(codec));
    }

    static <T extends @Nullable Object> Validated<T> ofJson(
            InputStream json, Codec<T> codec, ValidationOptions options) {
        requireNonNull(json, "json");
        return ofJson(readAll(json), codec, options);
    }

    static <T extends @Nullable Object> Stream<Validated<T>> stream(JsonItems<T> items) {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(
                new AbstractSpliterator<>(Long.MAX_VALUE, traits) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Validated<T>> action) {
                        if (!items.next()) {
                            return false;
                        }
                        action.accept(items.item());
                        return true;
                    }
                },
                false);
    }

    // A null without a violation is a value of the codec.
    @SuppressWarnings("NullAway")
    private static <T extends @Nullable Object> Validated<T> run(
            Codec<T> codec, ValidationOptions options, Function<Report, @Nullable T> read) {
        requireNonNull(options, "options");
        Report report = new Report(options);
        T value = null;
        try {
            value = ValidationClock.during(options.clock(), report, read);
        } catch (Report.EndOfReading end) {
            // The report says why the reading ended early.
        }
        return report.size() == 0
                ? new Validated.Valid<>(value)
                : new Validated.Invalid<>(codec.title(), report.violations());
    }

    private static byte[] readAll(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
