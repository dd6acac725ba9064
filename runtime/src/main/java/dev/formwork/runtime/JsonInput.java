package dev.formwork.runtime;

import dev.formwork.Extra;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads JSON text (RFC 8259) in UTF-8, in one pass, straight into values. */
final class JsonInput extends JsonCursor {

    /** Where a container began whose first byte is not in memory any more. */
    private static final int GONE = -1;

    /** Stands for a field that was met, and whose codec need not be asked. */
    private static final int PASSED = -3;

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

    // ---- objects of a schema

    @Override
    public boolean beginObject(ObjectCodec<?> codec) {
        if (isNoObject(codec)) {
            return false;
        }
        FieldTable table = codec.fields();
        Frame inner = enter(table);
        inner.names = table.names();
        inner.expected = inner.names.expected(0);
        inner.nullable = inner.seenWide == null ? table.nullableWord() : 0;
        return true;
    }

    @Override
    @Nullable
    Map<String, @Nullable Object> readMembers(ObjectCodec<?> codec) {
        return isNoObject(codec) ? null : readMap(Codecs.ANY);
    }

    /** Whether something else comes than an object, which is then consumed and reported. */
    private boolean isNoObject(ObjectCodec<?> codec) {
        if (isObject()) {
            return false;
        }
        refuseType(codec.title());
        return true;
    }

    @Override
    public int nextField() {
        Frame open = frame;
        int field = nextExpected(open);
        return field == PASSED ? nextOther(open) : field;
    }

    private int nextOther(Frame open) {
        int field = findField(open);
        while (field == PASSED) {
            field = open.expected == MemberName.NOTHING ? PASSED : nextExpected(open);
            if (field == PASSED) {
                field = findField(open);
            }
        }
        return field;
    }

    /**
     * Goes to the next member if it has the expected name, and passes over nulls before it that are as good as nothing;
     * otherwise to wherever it is in the schema. What it comes by is kept in local variables until something else comes.
     */
    private int nextExpected(Frame open) {
        byte[] in = text;
        int at = pos;
        MemberName expected = open.expected;
        // A field is not expected twice in a row of nulls, so that what is met there need not be looked at again.
        long passable = open.nullable & ~open.seen;
        long passed = 0;
        int behind;
        while (true) {
            behind = peek(at) == ',' || at == open.start ? expected.behind(in, at + 1, end) : -1;
            if (behind < 0 || !isNull(behind) || (passable >>> expected.ordinal & 1) == 0) {
                break;
            }
            passed |= 1L << expected.ordinal;
            at = behind + NULL_LENGTH;
            expected = expected.next;
        }
        open.seen |= passed;
        if (behind < 0) {
            pos = at;
            open.expected = expected;
            return PASSED;
        }
        open.expected = expected.next;
        goTo(behind);
        return enterField(expected.ordinal);
    }

    /** Goes to the next member by its name, wherever it is in the schema; {@link #PASSED} if its null was enough. */
    private int findField(Frame open) {
        for (int quote = nextName(); quote >= 0; quote = nextName()) {
            MemberName found = open.names.findNext(text, quote, end);
            if (found != null) {
                goTo(quote + found.length());
            } else {
                found = findUnusual(open.names, quote);
            }
            if (found != null) {
                return enterFound(open, found);
            }
            if (!passUnknown(open, quote)) {
                return EXTRA;
            }
        }
        reportMissing();
        value = open.start;
        return END;
    }

    /** Finds any name, and goes behind its colon. */
    private @Nullable MemberName findUnusual(MemberNames names, int quote) {
        int first = quote + 1;
        int to = JsonString.plainEnd(text, first, end);
        if (peek(to) == '"') {
            goBehindColon(to + 1);
            return names.find(text, first, to);
        }
        JsonString string = string();
        int behind = string.read(text, first, end);
        MemberName found = names.find(string.bytes(), string.from(), string.to());
        goBehindColon(behind);
        return found;
    }

    private int enterFound(Frame open, MemberName found) {
        int field = found.ordinal;
        boolean inOrder = field == open.expected.ordinal || field == open.following;
        open.expected = inOrder ? open.names.expected(field).next : MemberName.NOTHING;
        open.following = field + 1;
        if (passesNull(open, field)) {
            return PASSED;
        }
        return found.alias == null ? enterField(field) : enterField(field, found.alias);
    }

    /**
     * Passes over a null that is as good as nothing. Where the field was met before, its earlier value must be replaced,
     * which is up to the codec.
     */
    private boolean passesNull(Frame open, int ordinal) {
        if (peek(pos) != 'n' || (open.nullable & ~open.seen) >>> ordinal << Long.SIZE - 1 == 0) {
            return false;
        }
        pos = nullEnd();
        open.seen |= 1L << ordinal;
        return true;
    }

    /** Treats a member that the schema does not name as the schema says; false if its value is to be read. */
    private boolean passUnknown(Frame open, int quote) {
        if (open.expected != MemberName.NOTHING) {
            open.following = open.expected.ordinal;
            open.expected = MemberName.NOTHING;
        }
        FieldTable table = open.table;
        Extra extra = table == null ? Extra.KEEP : table.extra();
        if (extra == Extra.IGNORE && !rejectsDuplicates()) {
            skipValue();
            return true;
        }
        JsonString string = string();
        string.read(text, quote + 1, end);
        enterMember(string.toString());
        rejectDuplicate();
        if (open.isAtTag()) {
            skipValue();
            return true;
        }
        if (extra == Extra.KEEP) {
            forgetEarlier();
            return false;
        }
        skipValue();
        if (extra == Extra.FORBID && table != null) {
            report(ViolationCode.EXTRA_FORBIDDEN, Map.of("class_name", table.title()));
        }
        return true;
    }

    @Override
    @Nullable
    Object peekMember(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int start = pos;
        int found = -1;
        JsonString string = string();
        enter(null);
        for (int quote = nextName(); quote >= 0; quote = nextName()) {
            int behind = string.read(text, quote + 1, end);
            boolean isWanted = Arrays.equals(string.bytes(), string.from(), string.to(), wanted, 0, wanted.length);
            goBehindColon(behind);
            if (isWanted) {
                found = pos;
            }
            skipValue();
        }
        close();
        Object tag = found < 0 ? null : peekTag(found);
        goTo(start);
        return tag;
    }

    @Override
    void reportMissingField() {
        ViolationCode code = ViolationCode.MISSING;
        Map<String, Object> none = Map.of();
        report.add(new Violation(
                code.code(), path(), locator().locate(frame.start), code.message(none), none, null, null));
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
