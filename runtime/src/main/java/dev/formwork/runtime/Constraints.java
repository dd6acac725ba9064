package dev.formwork.runtime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The conditions of jakarta.validation, for generated code. Bounds are parameters of the violation.
 *
 * <pre>{@code
 * Codecs.constrained(Codecs.LONG, Constraints.min(60), Constraints.max(86400))
 * }</pre>
 *
 * <p>The conditions on numbers take {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code Float},
 * {@code Double}, {@code BigInteger}, {@code BigDecimal} and {@code Duration}, whose number is its seconds. They compare
 * exact values: nothing is rounded. A NaN meets none of them. A parameter is a {@code Long} if the bound is one by value,
 * else a {@code BigDecimal}.
 *
 * <p>The conditions on times take {@code Instant}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code LocalDate},
 * {@code LocalTime} and {@code LocalDateTime}. "Now" is that of the options' clock; for the local types, as its zone has
 * it. The code begins with {@code date} for a {@code LocalDate}, {@code time} for a {@code LocalTime} and
 * {@code datetime} for all others.
 *
 * <p>A value of another type is a mistake of the caller, which {@code IllegalArgumentException} reports at the check.
 */
public final class Constraints {
    private Constraints() {}

    // ---- numbers, and durations as seconds

    /**
     * {@code @Min}, {@code @PositiveOrZero}: at least the bound; {@code greater_than_equal} with {@code ge}.
     *
     * @param bound the least that will do
     * @return the constraint
     */
    public static Constraint<Object> min(long bound) {
        return atLeast(new NumberBound(bound));
    }

    /**
     * {@code @Max}, {@code @NegativeOrZero}: at most the bound; {@code less_than_equal} with {@code le}.
     *
     * @param bound the most that will do
     * @return the constraint
     */
    public static Constraint<Object> max(long bound) {
        return atMost(new NumberBound(bound));
    }

    /**
     * {@code @Positive}: more than the bound; {@code greater_than} with {@code gt}.
     *
     * @param bound what is just too little
     * @return the constraint
     */
    public static Constraint<Object> greaterThan(long bound) {
        return above(new NumberBound(bound));
    }

    /**
     * {@code @Negative}: less than the bound; {@code less_than} with {@code lt}.
     *
     * @param bound what is just too much
     * @return the constraint
     */
    public static Constraint<Object> lessThan(long bound) {
        return below(new NumberBound(bound));
    }

    /**
     * {@code @DecimalMin}: as {@link #min} if inclusive, else as {@link #greaterThan}.
     *
     * @param bound     a number as {@link BigDecimal#BigDecimal(String)} takes it
     * @param inclusive whether the bound itself will do
     * @return the constraint
     * @throws NumberFormatException if the bound is no number
     */
    public static Constraint<Object> decimalMin(String bound, boolean inclusive) {
        NumberBound number = new NumberBound(new BigDecimal(bound));
        return inclusive ? atLeast(number) : above(number);
    }

    /**
     * {@code @DecimalMax}: as {@link #max} if inclusive, else as {@link #lessThan}.
     *
     * @param bound     a number as {@link BigDecimal#BigDecimal(String)} takes it
     * @param inclusive whether the bound itself will do
     * @return the constraint
     * @throws NumberFormatException if the bound is no number
     */
    public static Constraint<Object> decimalMax(String bound, boolean inclusive) {
        NumberBound number = new NumberBound(new BigDecimal(bound));
        return inclusive ? atMost(number) : below(number);
    }

    /**
     * {@code @Digits(integer)}: not too many digits before the decimal point, where leading zeros do not count, nor does
     * the zero of 0.5; {@code decimal_whole_digits} with {@code whole_digits}.
     *
     * @param most how many digits will do; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static Constraint<Object> wholeDigits(int most) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(notNegative(most));
        NumberBound below = new NumberBound(power);
        NumberBound above = new NumberBound(power.negate());
        return new Constraint<>(
                ViolationCode.DECIMAL_WHOLE_DIGITS,
                Map.of("whole_digits", (long) most),
                (value, clock) -> below.isGreaterThan(value) && above.isLessThan(value));
    }

    /**
     * {@code @Digits(fraction)}: not too many digits behind the decimal point, where trailing zeros do not count;
     * {@code decimal_max_places} with {@code decimal_places}. A floating-point number has the digits that its
     * {@code toString} gives. Neither NaN nor an infinity will do.
     *
     * @param most how many digits will do; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code most} is negative
     */
    public static Constraint<Object> decimalPlaces(int most) {
        return new Constraint<>(
                ViolationCode.DECIMAL_MAX_PLACES,
                Map.of("decimal_places", (long) notNegative(most)),
                (value, clock) -> DecimalPlaces.atMost(most, value));
    }

    private static Constraint<Object> atLeast(NumberBound bound) {
        return new Constraint<>(
                ViolationCode.GREATER_THAN_EQUAL, Map.of("ge", bound.param()), new BoundCondition(bound, true, true));
    }

    private static Constraint<Object> atMost(NumberBound bound) {
        return new Constraint<>(
                ViolationCode.LESS_THAN_EQUAL, Map.of("le", bound.param()), new BoundCondition(bound, false, true));
    }

    private static Constraint<Object> above(NumberBound bound) {
        return new Constraint<>(
                ViolationCode.GREATER_THAN, Map.of("gt", bound.param()), new BoundCondition(bound, true, false));
    }

    private static Constraint<Object> below(NumberBound bound) {
        return new Constraint<>(
                ViolationCode.LESS_THAN, Map.of("lt", bound.param()), new BoundCondition(bound, false, false));
    }

    // ---- sizes

    /**
     * {@code @Size(min)}, {@code @NotEmpty} of text: {@code string_too_short} with {@code min_length} and
     * {@code actual_length}.
     *
     * @param length the least {@link CharSequence#length()} that will do, in UTF-16 units; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public static Constraint<CharSequence> minLength(int length) {
        notNegative(length);
        return new Constraint<>(
                (text, clock) -> text.length() >= length,
                text -> wrongSize(ViolationCode.STRING_TOO_SHORT, "min_length", length, text.length()));
    }

    /**
     * {@code @Size(max)} of text: {@code string_too_long} with {@code max_length} and {@code actual_length}.
     *
     * @param length the greatest {@link CharSequence#length()} that will do, in UTF-16 units; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public static Constraint<CharSequence> maxLength(int length) {
        notNegative(length);
        return new Constraint<>(
                (text, clock) -> text.length() <= length,
                text -> wrongSize(ViolationCode.STRING_TOO_LONG, "max_length", length, text.length()));
    }

    /**
     * {@code @Size(min)}, {@code @NotEmpty} of a collection, map or array: {@code too_short} with {@code min_length} and
     * {@code actual_length}.
     *
     * @param size the fewest elements that will do; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public static Constraint<Object> minItems(int size) {
        notNegative(size);
        return new Constraint<>(
                (items, clock) -> Sizes.of(items) >= size,
                items -> wrongSize(ViolationCode.TOO_SHORT, "min_length", size, Sizes.of(items)));
    }

    /**
     * {@code @Size(max)} of a collection, map or array: {@code too_long} with {@code max_length} and
     * {@code actual_length}.
     *
     * @param size the most elements that will do; not negative
     * @return the constraint
     * @throws IllegalArgumentException if {@code size} is negative
     */
    public static Constraint<Object> maxItems(int size) {
        notNegative(size);
        return new Constraint<>(
                (items, clock) -> Sizes.of(items) <= size,
                items -> wrongSize(ViolationCode.TOO_LONG, "max_length", size, Sizes.of(items)));
    }

    private static Breach wrongSize(ViolationCode code, String boundName, int bound, int actual) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put(boundName, (long) bound);
        params.put("actual_length", (long) actual);
        return new Breach(code, Collections.unmodifiableMap(params));
    }

    // ---- text

    /**
     * {@code @NotBlank}: at least one character that is no white space, as {@link String#isBlank()} has it;
     * {@code string_blank}.
     *
     * @return the constraint
     */
    public static Constraint<CharSequence> notBlank() {
        return new Constraint<>(
                ViolationCode.STRING_BLANK,
                Map.of(),
                (text, clock) -> !text.toString().isBlank());
    }

    /**
     * {@code @Pattern}: the whole text matches; {@code string_pattern_mismatch} with {@code pattern}.
     *
     * <p>{@link Pattern} backtracks: on some texts, an expression such as {@code (a+)+b} takes a time that is exponential
     * in their length, and nothing stops it. For texts that are not to be trusted, write expressions that cannot do so,
     * say with possessive quantifiers.
     *
     * @param regexp the expression, as {@link Pattern} defines it
     * @param flags  as {@link Pattern#compile(String, int)} takes them
     * @return the constraint
     * @throws PatternSyntaxException   if the expression is malformed
     * @throws IllegalArgumentException if the flags are not those of {@code Pattern}
     */
    public static Constraint<CharSequence> pattern(String regexp, int flags) {
        Pattern pattern = Pattern.compile(regexp, flags);
        return new Constraint<>(
                ViolationCode.STRING_PATTERN_MISMATCH,
                Map.of("pattern", regexp),
                (text, clock) -> pattern.matcher(text).matches());
    }

    /**
     * {@code @Email}: an address such as {@code user.name+tag@example.org}, by the rule of RFC 5321 without quoted
     * strings and address literals, in ASCII; {@code email_parsing}. The empty text is no address.
     *
     * @return the constraint
     */
    public static Constraint<CharSequence> email() {
        return new Constraint<>(ViolationCode.EMAIL_PARSING, Map.of(), (text, clock) -> EmailAddress.isValid(text));
    }

    // ---- time

    /**
     * {@code @Past}: earlier than now, of a date than today; {@code date_past}, {@code datetime_past},
     * {@code time_past}.
     *
     * @return the constraint
     */
    public static Constraint<Temporal> past() {
        return onTimes(
                comparison -> comparison < 0,
                ViolationCode.DATE_PAST,
                ViolationCode.DATETIME_PAST,
                ViolationCode.TIME_PAST);
    }

    /**
     * {@code @PastOrPresent}: not later than now, of a date than today; {@code date_past_or_present},
     * {@code datetime_past_or_present}, {@code time_past_or_present}.
     *
     * @return the constraint
     */
    public static Constraint<Temporal> pastOrPresent() {
        return onTimes(
                comparison -> comparison <= 0,
                ViolationCode.DATE_PAST_OR_PRESENT,
                ViolationCode.DATETIME_PAST_OR_PRESENT,
                ViolationCode.TIME_PAST_OR_PRESENT);
    }

    /**
     * {@code @Future}: later than now, of a date than today; {@code date_future}, {@code datetime_future},
     * {@code time_future}.
     *
     * @return the constraint
     */
    public static Constraint<Temporal> future() {
        return onTimes(
                comparison -> comparison > 0,
                ViolationCode.DATE_FUTURE,
                ViolationCode.DATETIME_FUTURE,
                ViolationCode.TIME_FUTURE);
    }

    /**
     * {@code @FutureOrPresent}: not earlier than now, of a date than today; {@code date_future_or_present},
     * {@code datetime_future_or_present}, {@code time_future_or_present}.
     *
     * @return the constraint
     */
    public static Constraint<Temporal> futureOrPresent() {
        return onTimes(
                comparison -> comparison >= 0,
                ViolationCode.DATE_FUTURE_OR_PRESENT,
                ViolationCode.DATETIME_FUTURE_OR_PRESENT,
                ViolationCode.TIME_FUTURE_OR_PRESENT);
    }

    private static Constraint<Temporal> onTimes(
            IntPredicate condition, ViolationCode ofDate, ViolationCode ofDatetime, ViolationCode ofTime) {
        return new Constraint<>((value, clock) -> condition.test(Times.compareToNow(value, clock)), value -> {
            if (value instanceof LocalDate) {
                return new Breach(ofDate, Map.of());
            }
            return new Breach(value instanceof LocalTime ? ofTime : ofDatetime, Map.of());
        });
    }

    // ---- booleans

    /**
     * {@code @AssertTrue}: {@code assertion_error} with {@code expected}.
     *
     * @return the constraint
     */
    public static Constraint<Boolean> assertTrue() {
        return new Constraint<>(ViolationCode.ASSERTION_ERROR, Map.of("expected", true), (value, clock) -> value);
    }

    /**
     * {@code @AssertFalse}: {@code assertion_error} with {@code expected}.
     *
     * @return the constraint
     */
    public static Constraint<Boolean> assertFalse() {
        return new Constraint<>(ViolationCode.ASSERTION_ERROR, Map.of("expected", false), (value, clock) -> !value);
    }

    private static int notNegative(int bound) {
        if (bound < 0) {
            throw new IllegalArgumentException("Must not be negative, but is " + bound);
        }
        return bound;
    }
}
