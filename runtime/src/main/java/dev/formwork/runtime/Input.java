package dev.formwork.runtime;

import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
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
public abstract sealed class Input permits JsonInput, ObjectInput {

    /** What {@link #nextField} gives after the last member. */
    public static final int END = -1;

    /** What {@link #nextField} gives for an unknown member of a schema that keeps them; see {@link #memberName}. */
    public static final int EXTRA = -2;

    final Report report;
    final Failure failure = new Failure();

    /** What stands before every path: the place of this input's root in the whole document. */
    final List<Object> prefix;

    private final Frame root = new Frame(null);
    Frame frame = root;
    int depth;
    boolean strict;
    boolean secret;

    Input(Report report, List<Object> prefix, boolean strict) {
        this.report = report;
        this.prefix = prefix;
        this.strict = strict;
    }

    /** Checks that nothing follows the value that is the whole document. */
    void end() {}

    // ---- scalars

    /** Consumes a null, if that is what comes next; otherwise leaves the value alone. */
    public abstract boolean readNull();

    public abstract boolean readBoolean();

    /** Reads an integer that fits into 32 bits. */
    public int readInt() {
        return (int) readInteger(Integer.SIZE);
    }

    /** Reads an integer that fits into 64 bits. */
    public abstract long readLong();

    /** Reads an integer that fits into {@code bits} bits, one of 8, 16, 32 and 64. */
    public final long readInteger(int bits) {
        int violations = report.size();
        long number = readLong();
        int unused = Long.SIZE - bits;
        if (number << unused >> unused != number && report.size() == violations) {
            report(ViolationCode.INT_PARSING_SIZE, Map.of("bits", bits));
            return 0;
        }
        return number;
    }

    public abstract double readDouble();

    public abstract @Nullable String readString();

    public @Nullable UUID readUuid() {
        return readScalar(Scalars.UUID);
    }

    public @Nullable OffsetDateTime readOffsetDateTime() {
        return readScalar(Scalars.OFFSET_DATE_TIME);
    }

    public @Nullable Instant readInstant() {
        return readScalar(Scalars.INSTANT);
    }

    public @Nullable Duration readDuration() {
        return readScalar(Scalars.DURATION);
    }

    /**
     * Reads any value as it is: null, {@code Boolean}, {@code Long} or {@code BigInteger}, {@code Double},
     * {@code String}, an unmodifiable {@code List}, or an unmodifiable {@code Map} in the order of the input.
     */
    public abstract @Nullable Object readAny();

    abstract <T> @Nullable T readScalar(Scalar<T> type);

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
        return close();
    }

    /** Which fields the object had, one bit for each ordinal; for schemas of at most 64 fields, before the end. */
    public final long fieldsSeen() {
        return frame.seen;
    }

    /** Which fields the object had, one bit for each ordinal, for schemas of more than 64 fields, before the end. */
    public final long[] wideFieldsSeen() {
        long[] seen = frame.seenWide;
        return seen == null ? new long[0] : seen.clone();
    }

    /** The name of the member that {@link #EXTRA} stands for, or of the map entry being read. */
    public final String memberName() {
        return frame.key == null ? "" : frame.key;
    }

    /** What a codec throws for an ordinal that its schema does not have: a mismatch between codec and table. */
    public final IllegalStateException unexpectedField(int field) {
        return new IllegalStateException("No field " + field + " in " + frame.table);
    }

    // ---- collections

    abstract boolean beginList(ViolationCode wrongType);

    abstract boolean nextItem();

    abstract boolean beginMap();

    /** Goes to the next entry of a map, whose key is then {@link #memberName}. */
    abstract boolean nextEntry();

    /**
     * Reads an array.
     *
     * @param items reads each item
     * @return an unmodifiable list that keeps order and admits nulls
     */
    public final <T> @Nullable List<T> readList(Codec<T> items) {
        List<T> list = readItems(items, new ArrayList<>(), ViolationCode.LIST_TYPE);
        return list == null ? null : Copies.wrap(list);
    }

    /**
     * Reads an array in which equal items collapse.
     *
     * @param items reads each item
     * @return an unmodifiable set in the order of first occurrence
     */
    public final <T> @Nullable Set<T> readSet(Codec<T> items) {
        Set<T> set = readItems(items, new LinkedHashSet<>(), ViolationCode.SET_TYPE);
        return set == null ? null : Copies.wrap(set);
    }

    /**
     * Reads an object as a map.
     *
     * @param values reads each value
     * @return an unmodifiable map in the order of the input
     */
    public final <V> @Nullable Map<String, V> readMap(Codec<V> values) {
        return readMap(Codecs.STRING, values);
    }

    /**
     * Reads an object as a map whose keys are converted from text.
     *
     * @param keys   reads each key
     * @param values reads each value
     * @return an unmodifiable map in the order of the input
     */
    public abstract <K, V> @Nullable Map<K, V> readMap(Codec<K> keys, Codec<V> values);

    private <T, C extends Collection<T>> @Nullable C readItems(Codec<T> items, C collection, ViolationCode wrongType) {
        if (!beginList(wrongType)) {
            return null;
        }
        while (nextItem()) {
            // A null is an item where the codec takes it for a value, and reported otherwise.
            @SuppressWarnings("NullAway")
            boolean ignored = collection.add(items.read(this));
        }
        return close() ? collection : null;
    }

    // ---- frames

    final Frame open(int start, @Nullable FieldTable table) {
        Frame inner = frame.child();
        inner.table = table;
        inner.index = -1;
        inner.key = null;
        inner.seen = 0;
        inner.seenWide = table != null && table.size() > Long.SIZE ? new long[(table.size() + 63) >>> 6] : null;
        inner.violationsBefore = report.size();
        inner.strictOutside = strict;
        inner.secretOutside = secret;
        inner.start = start;
        frame = inner;
        depth++;
        return inner;
    }

    /** Leaves the innermost container; tells whether nothing was reported since it was entered. */
    final boolean close() {
        Frame left = frame;
        boolean good = report.size() == left.violationsBefore;
        strict = left.strictOutside;
        secret = left.secretOutside;
        closed(left);
        if (left.parent != null) {
            frame = left.parent;
        }
        depth--;
        return good;
    }

    /** Makes the container that was just left the current value again. */
    abstract void closed(Frame left);

    /**
     * Goes to a field of the open object: notes that it was met, and whether its value is secret.
     *
     * @return {@code index}
     */
    final int enterField(int index) {
        Frame open = frame;
        FieldTable table = open.table;
        open.index = index;
        open.key = null;
        long bit = 1L << index;
        long[] wide = open.seenWide;
        long seen = wide == null ? open.seen : wide[index >>> 6];
        if (wide == null) {
            open.seen |= bit;
        } else {
            wide[index >>> 6] |= bit;
        }
        if ((seen & bit) != 0) {
            fieldAgain(open);
        }
        secret = open.secretOutside || table != null && table.isSecret(index);
        return index;
    }

    /** The last one counts: what the earlier value was reported for does not matter any more. */
    private void fieldAgain(Frame open) {
        if (report.options().duplicateKeys() == DuplicateKeys.REJECT) {
            report(ViolationCode.DUPLICATE_KEY, Map.of());
        } else {
            report.forget(open.violationsBefore, path());
        }
    }

    /** Reports, at the end of an object, each required field that was not met, in declaration order. */
    final void reportMissing() {
        Frame open = frame;
        FieldTable table = open.table;
        if (table == null) {
            return;
        }
        long[] wide = open.seenWide;
        for (int word = 0; word < table.words(); word++) {
            long missing = table.requiredWord(word) & ~(wide == null ? open.seen : wide[word]);
            for (; missing != 0; missing &= missing - 1) {
                open.index = (word << 6) + Long.numberOfTrailingZeros(missing);
                open.key = null;
                reportMissingField();
            }
        }
        open.index = -1;
    }

    /** Reports that the field that the path leads to is missing from the open object. */
    abstract void reportMissingField();

    // ---- violations

    /** The place of the current value in the text; null for object input that came from no text. */
    abstract @Nullable Location location();

    /** The current value as shortened JSON text: a scalar itself, otherwise just what kind it is. */
    abstract @Nullable String excerpt();

    /** The path of the current value. */
    final Path path() {
        Deque<Object> elements = new ArrayDeque<>();
        for (Frame open = frame; open != null && open != root; open = open.parent) {
            FieldTable table = open.table;
            if (open.key != null) {
                elements.addFirst(open.key);
            } else if (table != null && open.index >= 0) {
                elements.addFirst(table.field(open.index).wireName());
            } else if (open.index >= 0) {
                elements.addFirst(open.index);
            }
        }
        List<Object> path = new ArrayList<>(prefix);
        path.addAll(elements);
        return new Path(path);
    }

    /** Reports that the current value is not good. */
    final void report(ViolationCode code, Map<String, Object> params) {
        report.add(new Violation(
                code.code(), path(), location(), code.message(params), params, secret ? null : excerpt(), null));
    }

    /** Reports what a conversion noted. */
    final void report(Failure noted) {
        report(noted.code(), noted.params());
    }
}
