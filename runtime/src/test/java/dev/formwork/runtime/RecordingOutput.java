package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** What the two outputs hold of a single scalar. */
final class RecordingOutput {
    private RecordingOutput() {}

    /** What JSON text holds for a value: a string, number or boolean; of a number that is not finite, the number itself. */
    static <T> @Nullable Object json(Scalar<T> type, T value) {
        if (plain(type, value) instanceof Double number && !Double.isFinite(number)) {
            return number;
        }
        JsonOutput out = new JsonOutput(DumpOptions.ALL);
        type.write(out, value);
        return Conversion.object(Conversion.tree(out.finishText()));
    }

    /** What plain objects hold for a value. */
    static <T> @Nullable Object plain(Scalar<T> type, T value) {
        ObjectOutput out = new ObjectOutput(DumpOptions.ALL);
        type.write(out, value);
        return out.result();
    }
}
