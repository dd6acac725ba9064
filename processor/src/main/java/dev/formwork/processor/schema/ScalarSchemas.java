package dev.formwork.processor.schema;

import dev.formwork.processor.model.Shape.Primitive;
import dev.formwork.processor.model.Shape.Scalar;
import java.math.BigDecimal;
import java.util.List;

/** The JSON of single values, in the form in which they are written. */
final class ScalarSchemas {
    /** A date and time without an offset, for which JSON Schema has no format. */
    private static final String LOCAL_DATE_TIME =
            "^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$";

    /** A time of day without an offset. */
    private static final String LOCAL_TIME = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$";

    /** What {@code java.time.Period} writes; the format "duration" knows no negative numbers. */
    private static final String PERIOD = "^P(?=.)(-?\\d+Y)?(-?\\d+M)?(-?\\d+D)?$";

    private static final String INTEGER_KEY = "^(0|-?[1-9][0-9]*)$";
    private static final String NUMBER_KEY = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$";

    private final Mode mode;

    ScalarSchemas(Mode mode) {
        this.mode = mode;
    }

    Keywords of(Primitive primitive) {
        return switch (primitive) {
            case BOOLEAN -> Keywords.type("boolean");
            case BYTE -> integer(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case SHORT -> integer(Short.MIN_VALUE, Short.MAX_VALUE);
            case CHAR -> Keywords.type("string").with("minLength", 1).with("maxLength", 1);
            case INT -> integer(Integer.MIN_VALUE, Integer.MAX_VALUE).with("format", "int32");
            case LONG -> integer(Long.MIN_VALUE, Long.MAX_VALUE).with("format", "int64");
            case FLOAT, DOUBLE -> Keywords.type("number");
        };
    }

    /**
     * The schema of a scalar.
     *
     * @param isStrict whether a duration is read from text only
     */
    Keywords of(Scalar scalar, boolean isStrict) {
        return switch (scalar) {
            case STRING, CHAR_SEQUENCE, ZONE_ID -> Keywords.type("string");
            case BOOLEAN -> of(Primitive.BOOLEAN);
            case BYTE -> of(Primitive.BYTE);
            case SHORT -> of(Primitive.SHORT);
            case CHARACTER -> of(Primitive.CHAR);
            case INTEGER -> of(Primitive.INT);
            case LONG -> of(Primitive.LONG);
            case BIG_INTEGER -> Keywords.type("integer");
            case FLOAT, DOUBLE, BIG_DECIMAL -> Keywords.type("number");
            case UUID -> format("uuid");
            case INSTANT, OFFSET_DATE_TIME, OFFSET_DATE_TIME_UTC, ZONED_DATE_TIME, ZONED_DATE_TIME_UTC ->
                format("date-time");
            case LOCAL_DATE -> format("date");
            case LOCAL_TIME -> pattern(LOCAL_TIME);
            case LOCAL_DATE_TIME -> pattern(LOCAL_DATE_TIME);
            case DURATION -> duration(isStrict);
            case DURATION_SECONDS, DURATION_MILLIS -> duration(false);
            case DURATION_ISO -> mode == Mode.WRITING ? format("duration") : duration(isStrict);
            case PERIOD -> pattern(PERIOD);
            case URI -> format("uri-reference");
        };
    }

    /** The schema of the keys of a map, which are all texts; empty if any text will do. */
    static Keywords ofKey(Scalar scalar) {
        return switch (scalar) {
            case UUID -> Keywords.none().with("format", "uuid");
            case BYTE, SHORT, INTEGER, LONG, BIG_INTEGER -> Keywords.none().with("pattern", INTEGER_KEY);
            case FLOAT, DOUBLE, BIG_DECIMAL -> Keywords.none().with("pattern", NUMBER_KEY);
            default -> Keywords.none();
        };
    }

    /** A number of seconds, as it is written; or a text. */
    private Keywords duration(boolean isStrict) {
        if (mode == Mode.WRITING) {
            return Keywords.type("number");
        }
        return isStrict
                ? format("duration")
                : Keywords.none().with("type", List.of("number", "string")).with("format", "duration");
    }

    private static Keywords integer(long least, long greatest) {
        return Keywords.type("integer")
                .with("minimum", BigDecimal.valueOf(least))
                .with("maximum", BigDecimal.valueOf(greatest));
    }

    private static Keywords format(String name) {
        return Keywords.type("string").with("format", name);
    }

    private static Keywords pattern(String regexp) {
        return Keywords.type("string").with("pattern", regexp);
    }
}
