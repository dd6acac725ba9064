package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the single scalar that is written to it: what plain objects hold, and what JSON text holds. */
final class RecordingOutput extends ObjectOutput {
    private @Nullable Object plain;
    private @Nullable Object json;

    static <T> RecordingOutput of(Scalar<T> type, T value) {
        RecordingOutput out = new RecordingOutput();
        type.write(out, value);
        return out;
    }

    /** What JSON text holds for a value: a string, number or boolean. */
    static <T> @Nullable Object json(Scalar<T> type, T value) {
        return of(type, value).json;
    }

    /** What plain objects hold for a value. */
    static <T> @Nullable Object plain(Scalar<T> type, T value) {
        return of(type, value).plain;
    }

    private void keep(Object plain, Object json) {
        if (this.plain != null) {
            throw new AssertionError("written twice");
        }
        this.plain = plain;
        this.json = json;
    }

    @Override
    public void write(boolean value) {
        keep(value, value);
    }

    @Override
    public void write(long value) {
        keep(value, value);
    }

    @Override
    public void write(double value) {
        keep(value, value);
    }

    @Override
    public void write(float value) {
        keep(value, value);
    }

    @Override
    public void write(String value) {
        keep(value, value);
    }

    @Override
    public void write(BigInteger value) {
        keep(value, value);
    }

    @Override
    public void write(BigDecimal value) {
        keep(value, value);
    }

    @Override
    public void write(Object value, String text) {
        keep(value, text);
    }

    @Override
    public void write(Object value, double number) {
        keep(value, number);
    }

    @Override
    public void writeNull() {
        throw noScalar();
    }

    @Override
    public void writeAny(@Nullable Object value) {
        throw noScalar();
    }

    @Override
    public void beginObject(FieldTable fields, long set) {
        throw noScalar();
    }

    @Override
    public void beginObject(FieldTable fields, long[] set) {
        throw noScalar();
    }

    @Override
    public void endObject() {
        throw noScalar();
    }

    @Override
    public <T> void writeList(Collection<? extends T> values, Codec<T> items) {
        throw noScalar();
    }

    @Override
    public <K, V> void writeMap(Map<? extends K, ? extends V> values, Codec<K> keys, Codec<V> items) {
        throw noScalar();
    }

    @Override
    public void field(int index, boolean value) {
        throw noScalar();
    }

    @Override
    public void field(int index, long value) {
        throw noScalar();
    }

    @Override
    public void field(int index, double value) {
        throw noScalar();
    }

    @Override
    public void field(int index, @Nullable String value) {
        throw noScalar();
    }

    @Override
    public <T> void field(int index, @Nullable T value, Codec<T> codec) {
        throw noScalar();
    }

    @Override
    public <T> void field(int index, Optional<T> value, Codec<T> codec) {
        throw noScalar();
    }

    @Override
    public <T> void list(int index, @Nullable Collection<? extends T> values, Codec<T> items) {
        throw noScalar();
    }

    @Override
    public <V> void map(int index, @Nullable Map<String, ? extends V> values, Codec<V> items) {
        throw noScalar();
    }

    @Override
    public void extras(Map<String, ?> members) {
        throw noScalar();
    }

    private static AssertionError noScalar() {
        return new AssertionError("not a scalar");
    }
}
