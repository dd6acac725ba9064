package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands before one plain object: reads it as a scalar, knows its place, and can come back to it. */
abstract sealed class ObjectValue extends Input permits ObjectInput {
    private static final byte[] NO_TEXT = {};

    /** The input whose current value this one stands in place of. */
    private final @Nullable Input around;

    /** Whether the objects stand for JSON text, which has no instances that strict reading could demand. */
    final boolean jsonOnly;

    /** The current value. */
    @Nullable
    Object value;

    /** Made when there is a timestamp. */
    private @Nullable RecentDate date;

    /**
     * Stands before a value that is the whole document.
     *
     * @param report   takes the violations
     * @param value    the value
     * @param jsonOnly whether it stands for JSON text
     */
    ObjectValue(Report report, @Nullable Object value, boolean jsonOnly) {
        super(report, report.options().strict());
        this.around = null;
        this.jsonOnly = jsonOnly;
        this.value = Cursor.unwrap(value);
    }

    /**
     * Stands before what was made of a value.
     *
     * @param around stands before that value, and gives path and place
     * @param value  what was made of it
     */
    ObjectValue(Input around, @Nullable Object value) {
        super(around.report, around.strict);
        this.around = around;
        this.jsonOnly = false;
        this.value = Cursor.unwrap(value);
        this.secret = around.secret;
        this.depth = around.depth;
    }

    // ---- scalars

    @Override
    public boolean readNull() {
        return value == null || value instanceof JsonScalar json && json.isNull();
    }

    @Override
    public boolean readBoolean() {
        Boolean bool = value instanceof Boolean own ? own : readScalar(Scalars.BOOLEAN);
        return bool != null && bool;
    }

    @Override
    long readInteger(Scalar<? extends Number> type) {
        Number number = value instanceof Integer || value instanceof Long ? (Number) value : readScalar(type);
        return number == null ? 0 : number.longValue();
    }

    @Override
    public double readDouble() {
        Double number = value instanceof Double own && Double.isFinite(own) ? own : readScalar(Scalars.DOUBLE);
        return number == null ? 0 : number;
    }

    @Override
    public @Nullable String readString() {
        return value instanceof String text && !PlainScalars.isBroken(text) ? text : readScalar(Scalars.STRING);
    }

    @Override
    public @Nullable UUID readUuid() {
        byte[] text = convertible();
        UUID usual = text.length == Uuids.HYPHENATED ? Uuids.hyphenated(text, 0) : null;
        return usual == null ? readScalar(Scalars.UUID) : usual;
    }

    @Override
    public @Nullable OffsetDateTime readOffsetDateTime() {
        byte[] text = convertible();
        boolean mayBeUsual = text.length == UsualTimestamp.USUAL_LENGTH;
        OffsetDateTime usual = mayBeUsual ? UsualTimestamp.utcMicros(text, 0, date()) : null;
        return usual == null ? readScalar(Scalars.OFFSET_DATE_TIME) : usual;
    }

    /**
     * The current value if it is a text that may be converted to a type that JSON has no kind for; otherwise empty. A
     * surrogate without its partner is a question mark in it, so that no usual form of such a type has one.
     */
    private byte[] convertible() {
        return value instanceof String text && (!strict || jsonOnly) ? text.getBytes(StandardCharsets.UTF_8) : NO_TEXT;
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
        T scalar = convert(type, strict);
        if (scalar == null) {
            report(failure);
        }
        return scalar;
    }

    @Override
    <T> @Nullable T tryScalar(Scalar<T> type) {
        return convert(type, true);
    }

    @Override
    boolean mayBe(Scalar<?> type) {
        return !(value instanceof String) || type.takesTextStrictly();
    }

    private <T> @Nullable T convert(Scalar<T> type, boolean strictly) {
        if (value instanceof JsonScalar json) {
            return json.convert(type, strictly, failure);
        }
        T kept = held ? type.ofHeld(value) : null;
        if (kept != null) {
            return kept;
        }
        T scalar = PlainScalars.convert(value, type, strictly, jsonOnly, failure);
        return scalar != null && isRefused(value) ? failure.of(ViolationCode.FINITE_NUMBER) : scalar;
    }

    /** Whether a value, whatever it would be read as, is one of the numbers that JSON does not have. */
    final boolean isRefused(@Nullable Object number) {
        return (number instanceof Double || number instanceof Float)
                && !Double.isFinite(((Number) number).doubleValue())
                && !held
                && !report.options().nonFiniteNumbers();
    }

    @Override
    <T> @Nullable T readInstance(ObjectCodec<T> codec) {
        return codec.takes(value, held) ? codec.schema().cast(value) : null;
    }

    // ---- going back

    @Override
    Object place() {
        return new ObjectPlace(path(), value);
    }

    @Override
    void returnTo(Object place) {
        value = ((ObjectPlace) place).value();
    }

    @Override
    int position() {
        return 0;
    }

    @Override
    void moveTo(int position) {}

    @Override
    void passOver() {}

    @Override
    @Nullable
    Object instance(UnionCodec<?> union) {
        if (value instanceof PatchedObject patched) {
            value = patched.readBy(union);
        }
        return value;
    }

    @Override
    boolean isObject() {
        return value instanceof Map;
    }

    @Override
    @Nullable
    Object peekMember(String name) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Object tag = null;
        Cursor members = new Cursor(null);
        members.start(map, null, null);
        for (Object member = members.nextEntry(); member != Cursor.END; member = members.nextEntry()) {
            if (name.equals(members.name())) {
                tag = tag(member);
            }
        }
        return tag;
    }

    private static Object tag(@Nullable Object member) {
        Object plain = member instanceof Held held ? held.value() : member;
        plain = plain instanceof JsonScalar json ? json.any() : plain;
        Object raw = plain == null ? null : PlainScalars.toJson(plain);
        return raw instanceof String || raw instanceof Boolean || raw instanceof Long
                ? raw
                : new NoTag(excerpt(member));
    }

    // ---- violations

    @Override
    List<Object> prefix() {
        return around == null ? super.prefix() : around.path().elements();
    }

    final void reportWithoutInput(ViolationCode code, Map<String, Object> params, @Nullable Throwable cause) {
        report.add(new Violation(code.code(), path(), location(), code.message(params), params, null, cause));
    }

    @Override
    @Nullable
    Location location() {
        if (around != null) {
            return around.location();
        }
        return value instanceof Placed placed ? placed.location() : null;
    }

    @Override
    @Nullable
    String excerpt() {
        return excerpt(value);
    }

    private static @Nullable String excerpt(@Nullable Object value) {
        try {
            return value instanceof JsonScalar json ? json.excerpt() : Excerpt.of(value);
        } catch (RuntimeException e) {
            // The caller's own object cannot be shown; there is enough to say without.
            return null;
        }
    }
}
