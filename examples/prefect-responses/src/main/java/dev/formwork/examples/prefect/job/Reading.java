package dev.formwork.examples.prefect.job;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What came of reading one response. */
final class Reading {

    private final RecordedCall call;
    private final byte[] body;
    private final Validated<? extends List<?>> values;
    private final Duration time;

    private Reading(RecordedCall call, byte[] body, Validated<? extends List<?>> values, Duration time) {
        this.call = call;
        this.body = body;
        this.values = values;
        this.time = time;
    }

    /**
     * Reads a response with the schema that its call names.
     *
     * @param call what was asked
     * @param body what was answered
     * @return what came of it
     */
    static Reading of(RecordedCall call, byte[] body) {
        Codec<?> codec = ResponseSchemas.codec(call.schema());
        long begin = System.nanoTime();
        Validated<? extends List<?>> values = call.list() ? codec.tryValidateJsonList(body) : single(codec, body);
        return new Reading(call, body, values, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static <T> Validated<List<T>> single(Codec<T> codec, byte[] body) {
        Validated<T> value = codec.tryValidateJson(body);
        return value.isValid()
                ? new Validated.Valid<>(List.of(value.orElseThrow()))
                : new Validated.Invalid<>(codec.title(), value.violations());
    }

    /** The call that was answered. */
    RecordedCall call() {
        return call;
    }

    /** The answer as it came. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How long the answer is, in bytes. */
    int size() {
        return body.length;
    }

    /** What was read; empty if there are violations. */
    List<?> items() {
        return values.isValid() ? values.orElseThrow() : List.of();
    }

    /** How long the reading took. */
    Duration time() {
        return time;
    }

    /** What is wrong with the answer. */
    List<Violation> violations() {
        return values.violations();
    }
}
