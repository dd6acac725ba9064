package dev.formwork.runtime;

import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type whose values are a single JSON string, number or boolean: one conversion from each kind of input.
 *
 * <p>Every conversion gives the value, or notes why not in {@code failure} and gives null. A kind that a type does not
 * override is not one of its kinds.
 *
 * @param <T> the type of the values; never a nullable one
 */
abstract class Scalar<T> implements Codec<T> {
    private final String title;
    private final ViolationCode wrongType;
    private final Map<String, Object> wrongTypeParams;

    /**
     * Describes a scalar type.
     *
     * @param title     its name in titles, such as {@code uuid}
     * @param wrongType what is reported for a kind of input that is never converted, null included
     */
    Scalar(String title, ViolationCode wrongType) {
        this(title, wrongType, Map.of());
    }

    /**
     * Describes a scalar type whose wrong kinds are reported with parameters.
     *
     * @param title     its name in titles, such as {@code uuid}
     * @param wrongType what is reported for a kind of input that is never converted, null included
     * @param params    the parameters of that report
     */
    Scalar(String title, ViolationCode wrongType, Map<String, Object> params) {
        this.title = title;
        this.wrongType = wrongType;
        this.wrongTypeParams = params;
    }

    /**
     * Notes that the input is of a kind that is never converted. This, and not {@link #wrongType} alone, is what inputs
     * report for null, arrays and objects, since some types say more than the code.
     */
    final @Nullable T wrongKind(Failure failure) {
        return failure.of(wrongType, wrongTypeParams);
    }

    /**
     * Whether integers of 19 and more digits in JSON text are of this type's kinds. Where they are not, JSON input
     * reports {@link #wrongKind} without a conversion; object input converts them like any other integer.
     */
    boolean takesWideIntegers() {
        return true;
    }

    /**
     * From a JSON string or a {@link CharSequence}.
     *
     * @param text   holds the characters, without quotes and escapes, as UTF-8; must not be kept or changed
     * @param from   the first byte
     * @param to     the byte after the last
     * @param strict whether only the type's own text form will do
     */
    @Nullable
    T ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /** Whether {@link #ofText} gives anything when it is strict; where it does not, unions need not try a string. */
    boolean takesTextStrictly() {
        return true;
    }

    /** From an integer that fits into 64 bits. */
    @Nullable
    T ofLong(long number, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /** From an integer that does not fit into 64 bits; {@link #ofLong} gets all others. */
    @Nullable
    T ofBigInteger(BigInteger number, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /**
     * From a number with a fraction or an exponent; also not-a-number and the infinities, where the input's options
     * admit them.
     */
    @Nullable
    T ofDouble(double number, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /**
     * From the text of a JSON number with a fraction or an exponent, for types that keep its digits.
     *
     * @param number gives the text (RFC 8259, section 6) by {@link Object#toString}; must not be kept
     * @param value  the nearest double, infinite if the number is beyond the range of doubles
     */
    @Nullable
    T ofNumberText(Object number, double value, boolean strict, Failure failure) {
        return ofDouble(value, strict, failure);
    }

    /** From {@code true} or {@code false}. */
    @Nullable
    T ofBoolean(boolean bool, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /**
     * From a Java object that is none of the above, or is the type's own. Object input tries it first; strict object
     * input tries nothing else for types that JSON has no kind for.
     */
    @Nullable
    T ofInstance(Object object, boolean strict, Failure failure) {
        return wrongKind(failure);
    }

    /**
     * From an object that a value holds which is being patched, where the conversions might refuse it although it has the
     * type; null if there is nothing special about it.
     */
    @Nullable
    T ofHeld(@Nullable Object object) {
        return null;
    }

    /** Whether a Java object is of the type itself, so that {@link #ofInstance} takes it without conversion. */
    boolean isInstance(Object object) {
        return false;
    }

    /** The class that strict object input demands ({@code is_instance_of}); null where JSON has a kind for the type. */
    @Nullable
    Class<?> strictInstance() {
        return null;
    }

    @Override
    public @Nullable T read(Input in) {
        return in.readScalar(this);
    }

    @Override
    public final String title() {
        return title;
    }
}
