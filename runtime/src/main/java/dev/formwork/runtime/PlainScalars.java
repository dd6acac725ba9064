package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What plain objects count as: a number, for one, counts as the JSON number that it is written as. */
final class PlainScalars {
    private PlainScalars() {}

    /**
     * Reads an object as a scalar; null if that fails, which is noted in {@code failure}.
     *
     * @param jsonOnly whether the object stands for JSON text, so that strict reading demands no instance
     */
    static <T> @Nullable T convert(
            @Nullable Object value, Scalar<T> type, boolean strict, boolean jsonOnly, Failure failure) {
        if (value == null) {
            return type.wrongKind(failure);
        } else if (type.isInstance(value)) {
            return isBrokenText(value)
                    ? failure.of(ViolationCode.STRING_UNICODE)
                    : type.ofInstance(value, strict, failure);
        }
        Class<?> demanded = strict && !jsonOnly ? type.strictInstance() : null;
        if (demanded != null) {
            return isBrokenText(value)
                    ? failure.of(ViolationCode.STRING_UNICODE)
                    : failure.of(ViolationCode.IS_INSTANCE_OF, "class", demanded.getSimpleName());
        }
        Object json = toJson(value);
        if (json instanceof String text) {
            byte[] utf8 = utf8(text);
            return utf8 == null
                    ? failure.of(ViolationCode.STRING_UNICODE)
                    : type.ofText(utf8, 0, utf8.length, strict, failure);
        } else if (json instanceof Double number) {
            return type.ofDouble(number, strict, failure);
        } else if (json instanceof Long number) {
            return type.ofLong(number, strict, failure);
        } else if (json instanceof Boolean bool) {
            return type.ofBoolean(bool, strict, failure);
        } else if (json instanceof BigInteger number) {
            return type.ofBigInteger(number, strict, failure);
        } else if (json instanceof BigDecimal number) {
            return type.ofNumberText(number, number.doubleValue(), strict, failure);
        }
        return type.ofInstance(value, strict, failure);
    }

    /**
     * The object that JSON text gives for the same scalar: {@code String}, {@code Boolean}, {@code Long},
     * {@code BigInteger} beyond 64 bits, or {@code Double}. A {@code BigDecimal} with a fraction or an exponent stays, to
     * lose no digit, and so does everything that JSON has no kind for.
     */
    static Object toJson(Object value) {
        if (isJson(value)) {
            return value;
        } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        } else if (value instanceof AtomicInteger || value instanceof AtomicLong) {
            return ((Number) value).longValue();
        } else if (value instanceof BigInteger number) {
            return toJson(number);
        } else if (value instanceof BigDecimal number) {
            return number.scale() == 0 ? toJson(number.unscaledValue()) : number;
        } else if (value instanceof Float number) {
            return Double.valueOf(number.toString());
        } else if (value instanceof AtomicBoolean bool) {
            return bool.get();
        } else if (value instanceof Character character) {
            return character.toString();
        }
        return value;
    }

    /** Whether an object is of a class that JSON text gives, which most are; these need not be told from all others. */
    static boolean isJson(@Nullable Object value) {
        return value instanceof String || value instanceof Double || value instanceof Long || value instanceof Boolean;
    }

    private static Object toJson(BigInteger number) {
        // Not a conditional expression, which would make a number of either type one of the other.
        if (number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return number;
    }

    /** Whether a text has a surrogate without its partner, and so is none that JSON text could hold. */
    static boolean isBrokenText(@Nullable Object value) {
        if (value instanceof Character character) {
            return Character.isSurrogate(character);
        }
        return value instanceof String text && isBroken(text);
    }

    /** The UTF-8 form of a text; null if it has a surrogate without its partner. */
    static byte @Nullable [] utf8(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // A question mark is what such a surrogate becomes; where there is none, the text need not be looked at.
        return Utf8.hasQuestionMark(utf8) && isBroken(text) ? null : utf8;
    }

    static boolean isBroken(String text) {
        for (int at = firstPossibleSurrogate(text); at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!paired) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /** Passes over characters that are no surrogates, four at a time; where it ends, there may be more of them. */
    private static int firstPossibleSurrogate(String text) {
        int at = 0;
        // With the bits of other characters, a surrogate is no less than it is.
        while (at <= text.length() - 4
                && (text.charAt(at) | text.charAt(at + 1) | text.charAt(at + 2) | text.charAt(at + 3))
                        < Character.MIN_SURROGATE) {
            at += 4;
        }
        return at;
    }

    /** How a map key that is no text stands in a path. */
    static String keyText(@Nullable Object key) {
        if (key == null) {
            return "null";
        }
        boolean isShort = key instanceof Number
                || key instanceof Boolean
                || key instanceof Character
                || key instanceof Enum
                || key instanceof UUID;
        return isShort ? key.toString() : key.getClass().getSimpleName();
    }
}
