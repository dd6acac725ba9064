package dev.formwork.runtime;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a JSON array from a stream. No more of the text is in memory than the longest item and one piece
 * of the stream, and results and violations are those of the whole text.
 *
 * @param <T> the type of the items
 */
final class JsonItems<T extends @Nullable Object> {
    private static final int FIRST_CAPACITY = 8192;
    private static final int MOST_CAPACITY = Integer.MAX_VALUE - 8;

    private final InputStream stream;
    private final Codec<T> items;
    private final Report report;
    private final JsonInput input;
    private final ItemFraming framing;

    private byte[] buffer = new byte[FIRST_CAPACITY];
    private int filled;
    private boolean exhausted;

    /** How far the framing of the next item has looked. */
    private int framed;

    private boolean begun;
    private boolean done;
    private @Nullable Validated<T> item;

    private JsonItems(InputStream stream, Codec<T> items, ValidationOptions options) {
        this.stream = stream;
        this.items = items;
        this.report = new Report(options);
        this.input = JsonInput.of(buffer, 0, 0, report);
        this.framing = new ItemFraming(options.maxDepth() - 1);
    }

    /**
     * Begins to read item by item, each with violations of its own.
     *
     * @param stream  holds a JSON array; it is not closed
     * @param items   reads each item
     * @param options how each item is read; the limits hold for each one
     */
    static <T extends @Nullable Object> JsonItems<T> open(
            InputStream stream, Codec<T> items, ValidationOptions options) {
        requireNonNull(stream, "json");
        return new JsonItems<>(stream, items, options);
    }

    /**
     * Reads all items into one list.
     *
     * @param stream  holds a JSON array, and nothing else; it is not closed
     * @param items   reads each item
     * @param options how the list is read
     * @return an unmodifiable list, or every violation
     * @throws UncheckedIOException if the stream cannot be read
     */
    static <T extends @Nullable Object> Validated<List<T>> readAll(
            InputStream stream, Codec<T> items, ValidationOptions options) {
        requireNonNull(stream, "json");
        JsonItems<T> all = new JsonItems<>(stream, items, options);
        return ValidationClock.during(options.clock(), all, JsonItems::readAll);
    }

    private Validated<List<T>> readAll() {
        List<T> list = new ArrayList<>();
        try {
            while (advance()) {
                // A null is an item where the codec takes it for a value, and reported otherwise.
                @SuppressWarnings("NullAway")
                boolean ignored = list.add(items.read(input));
            }
        } catch (MalformedJson malformed) {
            input.reportNoJson(malformed);
        } catch (Report.EndOfReading end) {
            // The report tells why.
        }
        return report.size() == 0
                ? new Validated.Valid<>(Copies.list(list))
                : new Validated.Invalid<>("list[" + items.title() + "]", report.violations());
    }

    /**
     * Goes to the next item.
     *
     * @return false after the last one, which tells of a text that is no JSON array, if it is none
     * @throws UncheckedIOException if the stream cannot be read
     */
    boolean next() {
        return ValidationClock.during(report.options().clock(), this, JsonItems::readNext);
    }

    private boolean readNext() {
        report.clear();
        Validated<T> read = null;
        try {
            if (!done && advance()) {
                read = readItem();
            }
        } catch (MalformedJson malformed) {
            input.reportNoJson(malformed);
            done = true;
        } catch (Report.EndOfReading end) {
            done = true;
        }
        item = report.size() == 0 ? read : new Validated.Invalid<>(items.title(), report.violations());
        return item != null;
    }

    /**
     * The current item.
     *
     * @return its value, or its violations, whose paths begin with its index
     * @throws IllegalStateException if there is none
     */
    Validated<T> item() {
        Validated<T> current = item;
        if (current == null) {
            throw new IllegalStateException("There is no current item");
        }
        return current;
    }

    /** How many bytes of the text can be in memory now. */
    int capacity() {
        return buffer.length;
    }

    // A null without a violation is a value of the codec.
    @SuppressWarnings("NullAway")
    private Validated<T> readItem() {
        int start = input.position();
        Frame list = input.frame;
        T value = null;
        try {
            value = items.read(input);
        } catch (Report.EndOfReading end) {
            // This item is settled; the next one begins afresh.
            input.abandon(list, start);
        }
        return new Validated.Valid<>(value);
    }

    /** Goes to the next item, with all of it in the buffer. */
    private boolean advance() {
        if (done || !begun && !begin()) {
            done = true;
            return false;
        }
        passSpace();
        if (!input.nextItem()) {
            input.close();
            endDocument();
            done = true;
            return false;
        }
        passSpace();
        framing.begin();
        framed = input.position();
        do {
            framed = framing.scan(buffer, framed, filled);
        } while (!framing.isComplete() && fill());
        return true;
    }

    /** Goes on to what is not space, however much there is of it. */
    private void passSpace() {
        while (!input.passSpace() && fill()) {
            // Goes on.
        }
    }

    /** Goes into the list; false if the text holds something else, which is reported then. */
    private boolean begin() {
        begun = true;
        passSpace();
        if (!input.passSpace() || buffer[input.position()] != '[') {
            // Not what was asked for: only the verdict matters, which takes all of it.
            while (fill()) {
                // Goes on to the end.
            }
        }
        if (input.beginList(ViolationCode.LIST_TYPE)) {
            return true;
        }
        endDocument();
        return false;
    }

    private void endDocument() {
        do {
            input.endDocument();
        } while (fill());
    }

    /** Reads more of the stream; false at its end. */
    private boolean fill() {
        if (exhausted) {
            return false;
        }
        if (filled == buffer.length) {
            makeRoom();
        }
        int read;
        try {
            read = stream.read(buffer, filled, buffer.length - filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (read < 0) {
            exhausted = true;
            return false;
        }
        filled += read;
        input.extendTo(filled);
        return true;
    }

    /** Drops what was read already; takes a larger buffer if that is not half of it. */
    private void makeRoom() {
        int dropped = input.position();
        byte[] room = dropped >= buffer.length / 2 ? buffer : new byte[largerCapacity()];
        int kept = filled - dropped;
        input.move(room, 0, kept);
        System.arraycopy(buffer, dropped, room, 0, kept);
        buffer = room;
        filled = kept;
        framed -= dropped;
    }

    private int largerCapacity() {
        if (buffer.length == MOST_CAPACITY) {
            throw new UncheckedIOException(new IOException("An item is longer than 2 GiB"));
        }
        return buffer.length > MOST_CAPACITY / 2 ? MOST_CAPACITY : 2 * buffer.length;
    }
}
