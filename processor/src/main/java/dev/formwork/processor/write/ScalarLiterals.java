package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.formwork.processor.model.Decimals;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Single constant values as Java expressions. */
final class ScalarLiterals {
    /** A string constant has at most 65535 bytes of modified UTF-8 (JVMS 4.4.7), of which a char takes three at most. */
    private static final int LONGEST_STRING = 65535 / 3;

    private ScalarLiterals() {}

    /** Whether the values are string or character literals. */
    static boolean isText(Shape shape) {
        Shape base = base(shape);
        return isUntyped(base)
                || base == Shape.Scalar.STRING
                || base == Shape.Scalar.CHAR_SEQUENCE
                || base == Shape.Scalar.CHARACTER
                || base == Shape.Primitive.CHAR;
    }

    /** Whether the values are numbers for which Java has no literals. */
    static boolean isBig(Shape shape) {
        return shape == Shape.Scalar.BIG_INTEGER || shape == Shape.Scalar.BIG_DECIMAL;
    }

    static CodeBlock of(DefaultConstant value, Shape shape) {
        if (value instanceof DefaultConstant.Null) {
            return CodeBlock.of("null");
        }
        if (value instanceof DefaultConstant.Bool bool) {
            return CodeBlock.of("$L", bool.value());
        }
        if (value instanceof DefaultConstant.Integer integer) {
            return integer(integer.value(), base(shape));
        }
        if (value instanceof DefaultConstant.Floating floating) {
            return floating(floating.value(), base(shape));
        }
        return text(((DefaultConstant.Text) value).value(), base(shape));
    }

    // 7
    // 7L
    // (byte) 7
    // BigInteger.valueOf(7L)
    private static CodeBlock integer(BigInteger value, Shape shape) {
        if (isUntyped(shape)) {
            return value.bitLength() < Long.SIZE ? CodeBlock.of("$LL", value) : text(value, BigInteger.class);
        }
        return switch (name(shape)) {
            case "BYTE" -> CodeBlock.of("(byte) $L", value);
            case "SHORT" -> CodeBlock.of("(short) $L", value);
            case "LONG" -> CodeBlock.of("$LL", value);
            case "FLOAT", "DOUBLE" -> floating(value.doubleValue(), shape);
            case "BIG_INTEGER" ->
                value.bitLength() < Long.SIZE
                        ? CodeBlock.of("$T.valueOf($LL)", BigInteger.class, value)
                        : text(value, BigInteger.class);
            case "BIG_DECIMAL" -> text(value, BigDecimal.class);
            default -> CodeBlock.of("$L", value);
        };
    }

    // 0.5
    // 0.5F
    // Double.NaN
    private static CodeBlock floating(double value, Shape shape) {
        boolean isFloat = name(shape).equals("FLOAT");
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            String name = Double.isNaN(value) ? "NaN" : value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
            return CodeBlock.of("$T.$L", isFloat ? Float.class : Double.class, name);
        }
        if (name(shape).equals("BIG_DECIMAL")) {
            return text(new BigDecimal(Decimals.of(value)), BigDecimal.class);
        }
        return isFloat ? CodeBlock.of("$LF", Decimals.of((float) value)) : CodeBlock.of("$L", Decimals.of(value));
    }

    // "text"
    // UUID.fromString("ea2b5c4e-…")
    private static CodeBlock text(String text, Shape shape) {
        if (isText(shape)) {
            boolean isCharacter = name(shape).startsWith("CHAR") && !name(shape).endsWith("SEQUENCE");
            return isCharacter ? character(text) : string(text);
        }
        return switch ((Shape.Scalar) shape) {
            case BIG_INTEGER -> text(text, BigInteger.class);
            case BIG_DECIMAL -> text(text, BigDecimal.class);
            case UUID -> CodeBlock.of("$T.fromString($L)", UUID.class, string(text));
            case INSTANT -> parse(Instant.class, text);
            case OFFSET_DATE_TIME, OFFSET_DATE_TIME_UTC -> parse(OffsetDateTime.class, text);
            case ZONED_DATE_TIME, ZONED_DATE_TIME_UTC -> parse(ZonedDateTime.class, text);
            case LOCAL_DATE -> parse(LocalDate.class, text);
            case LOCAL_TIME -> parse(LocalTime.class, text);
            case LOCAL_DATE_TIME -> parse(LocalDateTime.class, text);
            case DURATION, DURATION_SECONDS, DURATION_ISO, DURATION_MILLIS -> duration(text);
            case PERIOD -> parse(Period.class, text);
            case ZONE_ID -> CodeBlock.of("$T.of($L)", ZoneId.class, string(text));
            case URI -> CodeBlock.of("$T.create($L)", URI.class, string(text));
            default -> throw new IllegalArgumentException("No constant of " + shape + " is made from text");
        };
    }

    // new BigDecimal("1.50")
    private static CodeBlock text(Object value, Class<?> type) {
        return CodeBlock.of("new $T($L)", type, string(value.toString()));
    }

    private static CodeBlock parse(Class<?> type, String text) {
        return CodeBlock.of("$T.parse($L)", type, string(text));
    }

    // Duration.ofSeconds(90)
    // Duration.ZERO
    private static CodeBlock duration(String text) {
        Duration duration = Duration.parse(text);
        if (duration.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        }
        return duration.getNano() == 0
                ? CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.toSeconds())
                : parse(Duration.class, text);
    }

    private static CodeBlock character(String text) {
        String quoted = string(text).toString();
        String inner = quoted.substring(1, quoted.length() - 1);
        return CodeBlock.of("'$L'", inner.equals("'") ? "\\'" : inner.equals("\\\"") ? "\"" : inner);
    }

    /** A string literal on one line; {@code String.join} of several where one constant cannot hold the text. */
    static CodeBlock string(String text) {
        if (text.length() <= LONGEST_STRING) {
            return CodeBlock.of("$L", quoted(text));
        }
        List<CodeBlock> pieces = new ArrayList<>();
        for (int from = 0; from < text.length(); from += LONGEST_STRING) {
            pieces.add(CodeBlock.of(
                    "$L", quoted(text.substring(from, Math.min(from + LONGEST_STRING, text.length())))));
        }
        return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(pieces, ", "));
    }

    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.append(isPlain(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c));
            }
        }
        return literal.append('"').toString();
    }

    /** Whether only the value itself tells its type. */
    private static boolean isUntyped(Shape shape) {
        return shape instanceof Shape.Any || shape instanceof Shape.OneOf;
    }

    /** Whether a reader of the source sees the character. */
    private static boolean isPlain(char c) {
        // Which characters are assigned depends on the JDK, and the output must not: an unassigned one counts as plain,
        // but for those that never are, and those that Unicode 14 made invisible.
        boolean isNone = c >= 0xfffe || c >= 0xfdd0 && c <= 0xfdef || c == 0x0890 || c == 0x0891;
        if (isNone) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    // An unpaired one has no encoding in the source file.
                    Character.SURROGATE -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }

    private static Shape base(Shape shape) {
        return shape instanceof Shape.Literal literal ? literal.base() : shape;
    }

    private static String name(Shape shape) {
        return shape instanceof Enum<?> constant ? constant.name() : "";
    }
}
