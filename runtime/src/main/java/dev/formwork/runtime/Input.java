package dev.formwork.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a codec reads from: JSON text, or plain objects. Every {@code read} method consumes one value. A value that is
 * not good is reported as a violation, and null, zero or false is returned; reading goes on behind it.
 *
 * <p>A codec reads an object like this:
 *
 * <pre>{@code
 * if (!in.beginObject(this)) {
 *     return null;
 * }
 * Builder builder = new Builder();
 * for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
 *     switch (field) {
 *         case 0 -> builder.id = in.readUuid();
 *         case 1 -> builder.tags = in.readList(Codecs.STRING);
 *         default -> throw in.unexpectedField(field);
 *     }
 * }
 * return in.endObject() ? builder.build() : null;
 * }</pre>
 */
public abstract sealed class Input extends RepeatableInput permits JsonText, ObjectValue {

    /** What {@link #nextField} gives after the last member. */
    public static final int END = -1;

    /** What {@link #nextField} gives for an unknown member of a schema that keeps them; see {@link #memberName}. */
    public static final int EXTRA = -2;

    Input(Report report, boolean strict) {
        super(report, strict);
    }

    // ---- looking ahead

    /**
     * Says whether an object comes next that has a member of a name, so that a codec can choose how to read it. Nothing is
     * consumed.
     *
     * @param name the name, without escapes
     * @return false also where something else comes than an object of JSON text, or a map
     */
    public final boolean hasMember(String name) {
        return isObject() && peekMember(name) != null;
    }

    // ---- scalars

    /**
     * Consumes a null, if that is what comes next; otherwise leaves the value alone.
     *
     * @return whether there was a null
     */
    public abstract boolean readNull();

    /**
     * Reads a boolean.
     *
     * @return the value; false when a violation was reported
     */
    public abstract boolean readBoolean();

    /**
     * Reads an integer that fits into 32 bits.
     *
     * @return the value; 0 when a violation was reported
     */
    public int readInt() {
        return (int) readInteger(Integer.SIZE);
    }

    /**
     * Reads an integer that fits into 64 bits.
     *
     * @return the value; 0 when a violation was reported
     */
    public final long readLong() {
        return readInteger(Scalars.LONG);
    }

    /**
     * Reads an integer of which more is said than its size.
     *
     * @param codec says what, as {@link Codecs#constrained} does
     * @return the value; any other one when a violation was reported
     */
    public final int readInt(Codec<Integer> codec) {
        if (codec instanceof ConstrainedCodec<Integer> constrained) {
            return (int) constrained.readLong(this);
        }
        Integer read = codec.read(this);
        return read == null ? 0 : read;
    }

    /**
     * Reads an integer of which more is said than its size.
     *
     * @param codec says what, as {@link Codecs#constrained} does
     * @return the value; any other one when a violation was reported
     */
    public final long readLong(Codec<Long> codec) {
        if (codec instanceof ConstrainedCodec<Long> constrained) {
            return constrained.readLong(this);
        }
        Long read = codec.read(this);
        return read == null ? 0 : read;
    }

    /**
     * Reads a finite number of which more is said than its size.
     *
     * @param codec says what, as {@link Codecs#constrained} does
     * @return the value; any other one when a violation was reported
     */
    public final double readDouble(Codec<Double> codec) {
        if (codec instanceof ConstrainedCodec<Double> constrained) {
            return constrained.readDouble(this);
        }
        Double read = codec.read(this);
        return read == null ? 0 : read;
    }

    /**
     * Reads an integer that fits into a number of bits, in two's complement.
     *
     * @param bits one of 8, 16, 32 and 64
     * @return the value; 0 when a violation was reported
     */
    public final long readInteger(int bits) {
        long number = readInteger(Scalars.integer(bits));
        int unused = Long.SIZE - bits;
        if (number << unused >> unused != number) {
            report(ViolationCode.INT_PARSING_SIZE, Map.of("bits", bits));
            return 0;
        }
        return number;
    }

    /**
     * Reads an integer of 64 bits; one that is not plain, or that 64 bits do not hold, as {@code type} says.
     *
     * @return the value, which may be beyond the range of {@code type}; 0 when a violation was reported
     */
    abstract long readInteger(Scalar<? extends Number> type);

    /**
     * Reads a finite number of 64 bits.
     *
     * @return the value; 0 when a violation was reported
     */
    public abstract double readDouble();

    /**
     * Reads a string.
     *
     * @return the value; null when a violation was reported
     */
    public abstract @Nullable String readString();

    /**
     * Reads a UUID.
     *
     * @return the value; null when a violation was reported
     */
    public @Nullable UUID readUuid() {
        return readScalar(Scalars.UUID);
    }

    /**
     * Reads a date and time; without an offset it is UTC.
     *
     * @return the value; null when a violation was reported
     */
    public @Nullable OffsetDateTime readOffsetDateTime() {
        return readScalar(Scalars.OFFSET_DATE_TIME);
    }

    /**
     * Reads a point of time; without an offset it is UTC.
     *
     * @return the value; null when a violation was reported
     */
    public @Nullable Instant readInstant() {
        return readScalar(Scalars.INSTANT);
    }

    /**
     * Reads a duration.
     *
     * @return the value; null when a violation was reported
     */
    public @Nullable Duration readDuration() {
        return readScalar(Scalars.DURATION);
    }

    /**
     * Reads any value as it is.
     *
     * @return null, {@code Boolean}, {@code Long} or (beyond 64 bits) {@code BigInteger}, {@code Double} for a number
     *     with a fraction or an exponent, {@code String}, an unmodifiable {@code List}, or an unmodifiable {@code Map}
     *     in the order of the input; null also when a violation was reported
     */
    public abstract @Nullable Object readAny();

    /**
     * Reads a value that must not be null, even if its codec admits null.
     *
     * @param codec reads the value
     * @param <T>   the type of the value
     * @return the value; null when a violation was reported
     */
    public final <T> @Nullable T readPresent(Codec<T> codec) {
        int violations = report.size();
        T value = codec.read(this);
        if (value == null && report.size() == violations) {
            report(ViolationCode.NULL_FORBIDDEN, Map.of());
        }
        return value;
    }

    abstract <T> @Nullable T readScalar(Scalar<T> type);

    /**
     * Reads a scalar strictly; where that fails, says why in {@link #failure}, reports nothing, and the value can be read
     * again.
     */
    abstract <T> @Nullable T tryScalar(Scalar<T> type);

    /** Whether {@link #tryScalar} has a chance: false only if it is known to fail. */
    boolean mayBe(Scalar<?> type) {
        return true;
    }

    /** Reads the value if it is an instance of {@code type} already, which only object input can give. */
    abstract <T> @Nullable T readInstance(Class<T> type);

    // ---- objects of a schema

    /**
     * Enters an object; anything else is consumed and reported.
     *
     * @param codec whose fields the object has
     * @return whether there is an object to read
     */
    public abstract boolean beginObject(ObjectCodec<?> codec);

    /**
     * Reads the members of an object as they are; anything else is consumed and reported.
     *
     * @param codec whose fields the object has
     * @return the members by the names that they have, in the order of the input; null when a violation was reported
     */
    abstract @Nullable Map<String, @Nullable Object> readMembers(ObjectCodec<?> codec);

    /**
     * Goes to the next member. Unknown members are treated as the schema says; at the end, missing fields are reported.
     *
     * @return the field's ordinal, {@link #EXTRA}, or {@link #END}
     */
    public abstract int nextField();

    /**
     * Leaves the object after {@link #END}.
     *
     * @return whether the object is good: nothing was reported since it was entered
     */
    public final boolean endObject() {
        if (report.hasTrials()) {
            report.trials().fieldsSet += frame.fieldsMet();
        }
        return close();
    }

    /**
     * Which fields the object had, for schemas of at most 64 fields; asked before {@link #endObject}.
     *
     * @return one bit for each ordinal
     */
    public final long fieldsSeen() {
        return frame.seen;
    }

    /**
     * Which fields the object had, for schemas of more than 64 fields; asked before {@link #endObject}.
     *
     * @return one bit for each ordinal, 64 in a word; the caller's own
     */
    public final long[] wideFieldsSeen() {
        long[] seen = frame.seenWide;
        return seen == null ? new long[] {frame.seen} : seen.clone();
    }

    /**
     * The name of the member that {@link #EXTRA} stands for, or of the map entry being read.
     *
     * @return the name, without escapes
     */
    public final String memberName() {
        String key = frame.key;
        return key == null ? "" : key;
    }

    /**
     * What a codec throws for an ordinal that its schema does not have: codec and table do not belong together.
     *
     * @param field the ordinal
     * @return the exception
     */
    public final IllegalStateException unexpectedField(int field) {
        FieldTable table = frame.table;
        return new IllegalStateException("No field " + field + " in " + (table == null ? "a map" : table.title()));
    }

    // ---- collections

    /** Enters an array; anything else is consumed and reported as {@code wrongType}. */
    abstract boolean beginList(ViolationCode wrongType);

    /** Goes to the next item of an array, if there is one; otherwise {@link #close} must follow. */
    abstract boolean nextItem();

    /** Enters an object as a map; anything else is consumed and reported. */
    abstract boolean beginMap();

    /** Goes to the next entry of a map, whose key is then {@link #memberName}. */
    abstract boolean nextEntry();

    /**
     * Reads an array.
     *
     * @param items reads each item
     * @param <T>   the type of the items
     * @return an unmodifiable list that keeps order and admits nulls; null when a violation was reported
     */
    public final <T extends @Nullable Object> @Nullable List<T> readList(Codec<T> items) {
        if (!beginList(ViolationCode.LIST_TYPE)) {
            return null;
        }
        if (!nextItem()) {
            return close() ? FrozenList.empty() : null;
        }
        Elements list = frame.gather();
        do {
            list.add(items.read(this));
        } while (nextItem());
        return close() ? list.takeList() : null;
    }

    /**
     * Reads an array in which equal items collapse.
     *
     * @param items reads each item
     * @param <T>   the type of the items
     * @return an unmodifiable set in the order of first occurrence; null when a violation was reported
     */
    public final <T extends @Nullable Object> @Nullable Set<T> readSet(Codec<T> items) {
        if (!beginList(ViolationCode.SET_TYPE)) {
            return null;
        }
        if (!nextItem()) {
            return close() ? Copies.wrap(Set.<T>of()) : null;
        }
        Set<T> set = new LinkedHashSet<>();
        do {
            // A null is an item where the codec takes it for a value, and reported otherwise.
            @SuppressWarnings("NullAway")
            boolean ignored = set.add(items.read(this));
        } while (nextItem());
        return close() ? Copies.wrap(set) : null;
    }

    /**
     * Reads an object as a map.
     *
     * @param values reads each value
     * @param <V>    the type of the values
     * @return an unmodifiable map in the order of the input; null when a violation was reported
     */
    public <V extends @Nullable Object> @Nullable Map<String, V> readMap(Codec<V> values) {
        return readMap(Codecs.STRING, values);
    }

    /**
     * Reads an object as a map whose keys are converted from text, never strictly: JSON has no other kind of key.
     *
     * @param keys   reads each key
     * @param values reads each value
     * @param <K>    the type of the keys
     * @param <V>    the type of the values
     * @return an unmodifiable map in the order of the input; null when a violation was reported
     */
    public abstract <K extends @Nullable Object, V extends @Nullable Object> @Nullable Map<K, V> readMap(
            Codec<K> keys, Codec<V> values);

    /** Reads the value of the current entry into a map; its key is null if it was reported. */
    final void readEntry(Elements map, @Nullable Object key, Codec<?> values) {
        if (key != null && rejectsDuplicates() && map.containsKey(key)) {
            report(ViolationCode.DUPLICATE_KEY, Map.of());
        }
        map.put(key, values.read(this));
    }
}
