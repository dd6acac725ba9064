package dev.formwork.runtime;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The conditions of jakarta.validation, for generated code. Bounds are part of a violation's parameters.
 *
 * <pre>{@code
 * Codecs.constrained(Codecs.LONG, Constraints.min(60), Constraints.max(86400))
 * }</pre>
 */
public final class Constraints {
    private Constraints() {}

    // ---- numbers, and durations as seconds

    /** {@code @Min}, {@code @PositiveOrZero}: at least {@code bound}. */
    public static Constraint<Object> min(long bound) {
        return new Constraint<>(
                ViolationCode.GREATER_THAN_EQUAL, Map.of("ge", bound), (value, clock) -> Numbers.compare(value, bound) >= 0);
    }

    /** {@code @Max}, {@code @NegativeOrZero}: at most {@code bound}. */
    public static Constraint<Object> max(long bound) {
        return new Constraint<>(
                ViolationCode.LESS_THAN_EQUAL,
                Map.of("le", bound),
                (value, clock) -> Numbers.compare(value, bound) <= 0);
    }

    /** {@code @Positive}: more than {@code bound}. */
    public static Constraint<Object> greaterThan(long bound) {
        return new Constraint<>(
                ViolationCode.GREATER_THAN, Map.of("gt", bound), (value, clock) -> Numbers.compare(value, bound) > 0);
    }

    /** {@code @Negative}: less than {@code bound}. */
    public static Constraint<Object> lessThan(long bound) {
        return new Constraint<>(
                ViolationCode.LESS_THAN,
                Map.of("lt", bound),
                (value, clock) -> Numbers.compare(value, bound) < 0);
    }

    /**
     * {@code @DecimalMin}: at least, or more than, {@code bound}.
     *
     * @param bound     a decimal number
     * @param inclusive whether the bound itself will do
     */
    public static Constraint<Object> decimalMin(String bound, boolean inclusive) {
        BigDecimal limit = new BigDecimal(bound);
        return inclusive
                ? new Constraint<>(
                        ViolationCode.GREATER_THAN_EQUAL,
                        Map.of("ge", limit),
                        (value, clock) -> Numbers.compare(value, limit) >= 0)
                : new Constraint<>(
                        ViolationCode.GREATER_THAN,
                        Map.of("gt", limit),
                        (value, clock) -> Numbers.compare(value, limit) > 0);
    }

    /**
     * {@code @DecimalMax}: at most, or less than, {@code bound}.
     *
     * @param bound     a decimal number
     * @param inclusive whether the bound itself will do
     */
    public static Constraint<Object> decimalMax(String bound, boolean inclusive) {
        BigDecimal limit = new BigDecimal(bound);
        return inclusive
                ? new Constraint<>(
                        ViolationCode.LESS_THAN_EQUAL,
                        Map.of("le", limit),
                        (value, clock) -> Numbers.compare(value, limit) <= 0)
                : new Constraint<>(
                        ViolationCode.LESS_THAN,
                        Map.of("lt", limit),
                        (value, clock) -> Numbers.compare(value, limit) < 0);
    }

    /**
     * {@code @Digits}: no more digits than given before and behind the decimal point.
     *
     * @param integer  the most digits before the point
     * @param fraction the most digits behind the point, trailing zeros apart
     */
    public static Constraint<Object> digits(int integer, int fraction) {
        return new Constraint<>(
                ViolationCode.DECIMAL_MAX_DIGITS,
                ordered("max_whole_digits", integer, "max_decimal_places", fraction),
                (value, clock) -> Numbers.hasDigits(value, integer, fraction));
    }

    // ---- sizes

    /** {@code @Size(min)} of text, in UTF-16 units, as {@link CharSequence#length()} counts. */
    public static Constraint<Object> minLength(int length) {
        return sized(ViolationCode.STRING_TOO_SHORT, "min_length", length, length, Integer.MAX_VALUE);
    }

    /** {@code @Size(max)} of text, in UTF-16 units, as {@link CharSequence#length()} counts. */
    public static Constraint<Object> maxLength(int length) {
        return sized(ViolationCode.STRING_TOO_LONG, "max_length", length, 0, length);
    }

    /** {@code @Size(min)}, {@code @NotEmpty} of a collection, map or array. */
    public static Constraint<Object> minItems(int size) {
        return sized(ViolationCode.TOO_SHORT, "min_length", size, size, Integer.MAX_VALUE);
    }

    /** {@code @Size(max)} of a collection, map or array. */
    public static Constraint<Object> maxItems(int size) {
        return sized(ViolationCode.TOO_LONG, "max_length", size, 0, size);
    }

    // ---- text

    /** {@code @NotBlank}: at least one character that is no white space ({@link Character#isWhitespace}). */
    public static Constraint<CharSequence> notBlank() {
        return new Constraint<>(
                ViolationCode.STRING_BLANK, Map.of(), (text, clock) -> !text.toString().isBlank());
    }

    /**
     * {@code @Pattern}: the whole text matches.
     *
     * @param regexp a {@link Pattern}
     * @param flags  as {@link Pattern#compile(String, int)} takes them
     */
    public static Constraint<CharSequence> pattern(String regexp, int flags) {
        Pattern compiled = Pattern.compile(regexp, flags);
        return new Constraint<>(
                ViolationCode.STRING_PATTERN_MISMATCH,
                Map.of("pattern", regexp),
                (text, clock) -> compiled.matcher(text).matches());
    }

    /** {@code @Email}: an address in the form that mail systems use; see {@link EmailAddress} for the rule. */
    public static Constraint<CharSequence> email() {
        return new Constraint<>(
                ViolationCode.EMAIL_PARSING, Map.of(), (text, clock) -> EmailAddress.isValid(text.toString()));
    }

    // ---- time

    /** {@code @Past}: before now, as the options' clock has it. */
    public static Constraint<Object> past() {
        return new Constraint<>(
                ViolationCode.TIME_PAST, Map.of(), (value, clock) -> Times.compareToNow(value, clock) < 0);
    }

    /** {@code @PastOrPresent}: not after now, as the options' clock has it. */
    public static Constraint<Object> pastOrPresent() {
        return new Constraint<>(
                ViolationCode.TIME_PAST_OR_PRESENT, Map.of(), (value, clock) -> Times.compareToNow(value, clock) <= 0);
    }

    /** {@code @Future}: after now, as the options' clock has it. */
    public static Constraint<Object> future() {
        return new Constraint<>(
                ViolationCode.TIME_FUTURE, Map.of(), (value, clock) -> Times.compareToNow(value, clock) > 0);
    }

    /** {@code @FutureOrPresent}: not before now, as the options' clock has it. */
    public static Constraint<Object> futureOrPresent() {
        return new Constraint<>(
                ViolationCode.TIME_FUTURE_OR_PRESENT,
                Map.of(),
                (value, clock) -> Times.compareToNow(value, clock) >= 0);
    }

    // ---- booleans

    /** {@code @AssertTrue}, {@code @AssertFalse}. */
    public static Constraint<Boolean> isBoolean(boolean expected) {
        return new Constraint<>(
                ViolationCode.ASSERTION_ERROR, Map.of("expected", expected), (value, clock) -> value == expected);
    }

    private static Constraint<Object> sized(ViolationCode code, String param, int bound, int least, int most) {
        return new Constraint<>(code, Map.of(param, bound), (value, clock) -> {
                    int size = sizeOf(value);
                    return size >= least && size <= most;
                })
                .actualSize(Constraints::sizeOf);
    }

    private static int sizeOf(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return Arrays.length(value);
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put(first, one);
        params.put(second, two);
        return params;
    }
}
