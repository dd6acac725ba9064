package dev.formwork.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What scalars are written as: what plain objects hold, and what JSON text holds. */
final class RecordingOutput {
    private RecordingOutput() {}

    /** What JSON text holds for a value: a string, number or boolean; infinite numbers, which it cannot hold, as they are. */
    static <T> @Nullable Object json(Scalar<T> type, T value) {
        if (value instanceof Double number && number.isInfinite()) {
            return number;
        }
        JsonNode node = Conversion.tree(type.toJson(value));
        return node.isTextual() ? node.asText() : node;
    }

    /** What plain objects hold for a value. */
    static <T> @Nullable Object plain(Scalar<T> type, T value) {
        return type.toPlain(value);
    }
}
