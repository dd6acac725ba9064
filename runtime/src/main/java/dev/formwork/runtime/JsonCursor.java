package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The other scalars in JSON text, and conversions to a type. */
abstract sealed class JsonCursor extends JsonNumbers permits JsonMembers {
    private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private static final int TRUE_LENGTH = 4;

    /** Of {@code false}, what is behind its first letter. */
    private static final int ALSE = 'a' | 'l' << 8 | 's' << 16 | 'e' << 24;

    private static final int ALSE_LENGTH = 4;

    private @Nullable RecentDate date;

    JsonCursor(byte[] text, int from, int to, Report report) {
        super(text, from, to, report);
    }

    // ---- scalars

    @Override
    public boolean readNull() {
        if (peek(pos) != 'n') {
            return false;
        }
        pos = nullEnd();
        return true;
    }

    @Override
    public boolean readBoolean() {
        int at = pos;
        if (at < end - TRUE_LENGTH) {
            if (Bytes.halfWord(text, at) == TRUE) {
                pos = at + TRUE_LENGTH;
                return true;
            }
            if (text[at] == 'f' && Bytes.halfWord(text, at + 1) == ALSE) {
                pos = at + 1 + ALSE_LENGTH;
                return false;
            }
        }
        return readOtherBoolean();
    }

    private boolean readOtherBoolean() {
        byte first = peek(pos);
        if (first == 't' || first == 'f') {
            pos = JsonSkipper.wordEnd(first == 't' ? "true" : "false", text, pos, end);
            return first == 't';
        }
        Boolean converted = readScalar(Scalars.BOOLEAN);
        return converted != null && converted;
    }

    @Override
    public @Nullable String readString() {
        int first = pos + 1;
        if (peek(pos) != '"') {
            return reportWrongType(ViolationCode.STRING_TYPE);
        }
        int to = JsonString.plainEnd(text, first, end);
        if (peek(to) != '"') {
            return readOtherString(first);
        }
        pos = to + 1;
        return Utf8.ascii(text, first, to);
    }

    private String readOtherString(int first) {
        JsonString string = string();
        pos = string.read(text, first, end);
        return string.toString();
    }

    @Override
    public @Nullable UUID readUuid() {
        int first = pos + 1;
        int to = first + Uuids.HYPHENATED;
        if (peek(pos) == '"' && peek(to) == '"') {
            UUID read = Uuids.hyphenated(text, first);
            if (read != null) {
                pos = to + 1;
                return read;
            }
        }
        return readScalar(Scalars.UUID);
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime() {
        int first = pos + 1;
        int to = first + UsualTimestamp.USUAL_LENGTH;
        if (peek(pos) == '"' && peek(to) == '"') {
            OffsetDateTime read = UsualTimestamp.utcMicros(text, first, date());
            if (read != null) {
                pos = to + 1;
                return read;
            }
        }
        return readScalar(Scalars.OFFSET_DATE_TIME);
    }

    private RecentDate date() {
        RecentDate made = date;
        if (made == null) {
            made = new RecentDate();
            date = made;
        }
        return made;
    }

    @Override
    <T> @Nullable T readScalar(Scalar<T> type) {
        T converted = convert(type);
        if (converted == null) {
            report(failure);
        }
        return converted;
    }

    @Override
    <T> @Nullable T tryScalar(Scalar<T> type) {
        boolean strictOutside = strict;
        strict = true;
        pos = value;
        T converted = convert(type);
        strict = strictOutside;
        return converted;
    }

    @Override
    boolean mayBe(Scalar<?> type) {
        return type.takesTextStrictly() || peek(value) != '"';
    }

    private <T> @Nullable T convert(Scalar<T> type) {
        byte first = peek(pos);
        return switch (first) {
            case '"' -> convertText(type);
            case 't', 'f' -> type.ofBoolean(readBoolean(), strict, failure);
            case 'n', '{', '[' -> {
                skipValue();
                yield type.wrongKind(failure);
            }
            default -> convertNumber(type);
        };
    }

    private <T> @Nullable T convertText(Scalar<T> type) {
        int first = pos + 1;
        int to = JsonString.plainEnd(text, first, end);
        if (peek(to) == '"') {
            pos = to + 1;
            return type.ofText(text, first, to, strict, failure);
        }
        JsonString string = string();
        pos = string.read(text, first, end);
        return type.ofText(string.bytes(), string.from(), string.to(), strict, failure);
    }

    private <T> @Nullable T convertNumber(Scalar<T> type) {
        return readsShortInteger() ? type.ofLong(shortInteger(), strict, failure) : convertOtherNumber(type);
    }

    private <T> @Nullable T convertOtherNumber(Scalar<T> type) {
        if (!JsonSkipper.isNumber(text, pos, end)) {
            return type.ofDouble(readNonFinite(), strict, failure);
        }
        JsonNumber number = number();
        pos = number.read(text, pos, end);
        if (!number.isIntegral()) {
            return type.ofNumberText(number, number.doubleValue(), strict, failure);
        }
        if (number.isWide() && !type.takesWideIntegers()) {
            return type.wrongKind(failure);
        }
        return number.isLong()
                ? type.ofLong(number.longValue(), strict, failure)
                : type.ofBigInteger(number.bigIntegerValue(), strict, failure);
    }

    @Override
    <T> @Nullable T readInstance(ObjectCodec<T> codec) {
        return null;
    }

    // ---- scalars of a text that was read before

    /** Converts the scalar at a place; null if that fails, which is noted and not reported. */
    final <T> @Nullable T scalarAt(int at, Scalar<T> type, boolean strictly, Failure noted) {
        goTo(at);
        strict = strictly;
        T converted = convert(type);
        if (converted == null) {
            noted.of(failure.code(), failure.params());
        }
        return converted;
    }

    /** The scalar at a place as it is; null for a null, and for a number that is beyond the range of doubles. */
    final @Nullable Object anyAt(int at) {
        goTo(at);
        return switch (peek(at)) {
            case '"' -> readString();
            case 't', 'f' -> readBoolean();
            case 'n' -> null;
            default -> anyNumber();
        };
    }

    /** The scalar at a place as a violation shows it. */
    final String excerptAt(int at) {
        value = at;
        return excerpt();
    }

    // ---- going back

    @Override
    Object place() {
        return pos;
    }

    @Override
    void returnTo(Object place) {
        goTo((Integer) place);
    }

    @Override
    int position() {
        return pos;
    }

    @Override
    void moveTo(int position) {
        pos = position;
    }

    @Override
    void passOver() {
        skipValue();
    }

    @Override
    @Nullable
    Object instance(UnionCodec<?> union) {
        return null;
    }

    @Override
    boolean isText() {
        return peek(pos) == '"';
    }

    @Override
    boolean isObject() {
        return peek(pos) == '{';
    }

    /** The value at {@code at} as a tag. */
    final Object peekTag(int at) {
        switch (peek(at)) {
            case '"' -> {
                JsonString string = string();
                string.read(text, at + 1, end);
                return string.toString();
            }
            case 't' -> {
                return true;
            }
            case 'f' -> {
                return false;
            }
            default -> {
                if (JsonSkipper.isNumber(text, at, end)) {
                    JsonNumber number = number();
                    number.read(text, at, end);
                    if (number.isIntegral() && number.isLong()) {
                        return number.longValue();
                    }
                }
                value = at;
                return new NoTag(excerpt());
            }
        }
    }

    // ---- violations

    /** Passes over a value that has none of the kinds that will do. */
    final <T> @Nullable T reportWrongType(ViolationCode code) {
        skipValue();
        report(code, Map.of());
        return null;
    }

    @Override
    Location location() {
        return locator().locate(value);
    }

    @Override
    String excerpt() {
        byte first = peek(value);
        switch (first) {
            case '{' -> {
                return Excerpt.object(peek(spaceEnd(value + 1)) == '}');
            }
            case '[' -> {
                return Excerpt.array(peek(spaceEnd(value + 1)) == ']');
            }
            case '"' -> {
                JsonString string = string();
                string.read(text, value + 1, end);
                return Excerpt.of(string.toString());
            }
            default -> {
                return scalarExcerpt();
            }
        }
    }

    private String scalarExcerpt() {
        int to = skipper().skip(text, value, end, 0);
        if (JsonSkipper.isNumber(text, value, end)) {
            JsonNumber number = number();
            number.read(text, value, end);
            double read = number.doubleValue();
            if (!number.isIntegral() && Double.isFinite(read)) {
                return Excerpt.of(read);
            }
        }
        return Excerpt.shorten(new String(text, value, to - value, StandardCharsets.ISO_8859_1));
    }
}
