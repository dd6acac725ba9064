package dev.formwork.runtime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads JSON text (RFC 8259) in UTF-8, in one pass, straight into values. */
final class JsonInput extends JsonMembers {

    /** Where a container began whose first byte is not in memory any more. */
    private static final int GONE = -1;

    /** The opening quote of the current map key. */
    private int keyStart;

    private @Nullable RecentKeys keys;

    private JsonInput(byte[] text, int from, int to, Report report) {
        super(text, from, to, report);
    }

    /**
     * Reads a document.
     *
     * @param json   the text, which must not change meanwhile
     * @param report takes the violations
     */
    static JsonInput of(byte[] json, Report report) {
        return new JsonInput(json, 0, json.length, report);
    }

    /**
     * Reads a document that is a part of an array.
     *
     * @param bytes  holds the text, which must not change meanwhile
     * @param offset its first byte
     * @param length how many bytes it has
     * @param report takes the violations
     * @throws IndexOutOfBoundsException if the array is shorter
     */
    static JsonInput of(byte[] bytes, int offset, int length, Report report) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return new JsonInput(bytes, offset, offset + length, report);
    }

    /**
     * Reads a document.
     *
     * @param json   the text; a surrogate without its partner makes it no JSON
     * @param report takes the violations
     */
    static JsonInput of(String json, Report report) {
        return of(Utf8Characters.encode(json), report);
    }

    // ---- the document

    /**
     * Reads the whole document.
     *
     * @param codec reads its value
     * @return what the codec gives
     * @throws Report.EndOfReading if the document is no JSON, or the report wants no more
     */
    <T extends @Nullable Object> @Nullable T readDocument(Codec<T> codec) {
        try {
            goTo(pos);
            T read = codec.read(this);
            endDocument();
            return read;
        } catch (MalformedJson malformed) {
            reportNoJson(malformed);
            throw Report.EndOfReading.INSTANCE;
        }
    }

    /** Checks that nothing but space is left. */
    void endDocument() {
        int at = spaceEnd(pos);
        if (at < end) {
            throw MalformedJson.found("trailing characters", at);
        }
        pos = at;
    }

    /** Makes a syntax error the only violation. */
    void reportNoJson(MalformedJson malformed) {
        Location place = locator().locate(malformed.at());
        String where = " at line " + place.line() + " column " + place.column();
        Map<String, Object> params = Map.of("error", malformed.what() + where);
        ViolationCode code = ViolationCode.JSON_INVALID;
        report.replaceAll(new Violation(code.code(), Path.ROOT, place, code.message(params), params, null, null));
    }

    // ---- documents that come in parts

    /** Goes on to what is not space; false if there is nothing else yet. */
    boolean passSpace() {
        goTo(pos);
        return pos < end;
    }

    /** Lets the text end elsewhere, since more of it has come. */
    void extendTo(int limit) {
        end = limit;
    }

    /**
     * Takes note that the text moved, up to where it was read.
     *
     * @param moved   where it is now
     * @param movedTo where what is read next is now
     * @param limit   where it ends now
     */
    void move(byte[] moved, int movedTo, int limit) {
        locator().move(pos, moved, movedTo);
        // What is open began in text that is gone.
        for (Frame open = frame; open.parent != null; open = open.parent) {
            open.start = GONE;
        }
        text = moved;
        pos = movedTo;
        value = movedTo;
        end = limit;
    }

    /** Leaves the containers inside {@code outer}, and passes over the value that was begun at {@code start}. */
    void abandon(Frame outer, int start) {
        while (frame != outer) {
            close();
        }
        pos = start;
        skipValue();
    }

    // ---- values of any kind

    @Override
    public @Nullable Object readAny() {
        return switch (peek(pos)) {
            case '"' -> readString();
            case '{' -> readMap(AnyCodec.INSTANCE);
            case '[' -> readList(AnyCodec.INSTANCE);
            case 't', 'f' -> readBoolean();
            case 'n' -> {
                readNull();
                yield null;
            }
            default -> readAnyNumber();
        };
    }

    // ---- collections

    @Override
    boolean beginList(ViolationCode wrongType) {
        if (peek(pos) != '[') {
            reportWrongType(wrongType);
            return false;
        }
        enter(null);
        pos = spaceEnd(pos + 1);
        return true;
    }

    @Override
    boolean nextItem() {
        Frame open = frame;
        int index = open.index;
        if (index < 0 || peek(pos) != ',') {
            return nextOtherItem(open, index < 0);
        }
        open.index = index + 1;
        goTo(pos + 1);
        return true;
    }

    private boolean nextOtherItem(Frame open, boolean first) {
        int at = spaceEnd(pos);
        byte next = peek(at);
        if (next == ']') {
            open.index = -1;
            pos = at + 1;
            return false;
        }
        if (!first && next != ',') {
            throw JsonSkipper.expectedMore(false, at, end);
        }
        open.index++;
        goTo(first ? at : at + 1);
        return true;
    }

    @Override
    boolean beginMap() {
        if (peek(pos) != '{') {
            reportWrongType(ViolationCode.DICT_TYPE);
            return false;
        }
        enter(null);
        return true;
    }

    @Override
    boolean nextEntry() {
        int quote = nextName();
        if (quote < 0) {
            frame.key = null;
            return false;
        }
        keyStart = quote;
        int first = quote + 1;
        int to = JsonString.plainEnd(text, first, end);
        if (peek(to) == '"') {
            enterMember(keys().of(text, first, to));
            goBehindColon(to + 1);
        } else {
            JsonString string = string();
            int behind = string.read(text, first, end);
            enterMember(string.toString());
            goBehindColon(behind);
        }
        forgetEarlier();
        return true;
    }

    @Override
    public <V extends @Nullable Object> @Nullable Map<String, V> readMap(Codec<V> values) {
        if (!beginMap()) {
            return null;
        }
        if (!nextEntry()) {
            close();
            return FrozenMap.empty();
        }
        Elements map = frame.gather();
        do {
            readEntry(map, memberName(), values);
        } while (nextEntry());
        return close() ? map.takeMap() : null;
    }

    @Override
    public <K extends @Nullable Object, V extends @Nullable Object> @Nullable Map<K, V> readMap(
            Codec<K> keys, Codec<V> values) {
        if (!beginMap()) {
            return null;
        }
        Elements map = frame.gather();
        while (nextEntry()) {
            readEntry(map, readKey(keys), values);
        }
        return close() ? map.takeMap() : null;
    }

    private RecentKeys keys() {
        RecentKeys made = keys;
        if (made == null) {
            made = new RecentKeys();
            keys = made;
        }
        return made;
    }

    /** Reads the key of the current entry as if it were a value. */
    private <K extends @Nullable Object> @Nullable K readKey(Codec<K> keys) {
        int behind = pos;
        boolean strictValues = strict;
        strict = false;
        goTo(keyStart);
        K key = keys.read(this);
        strict = strictValues;
        goTo(behind);
        return key;
    }
}
