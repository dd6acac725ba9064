package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of one conversion, done as the two inputs do it: the value, or else the code and the parameters. */
record Conversion<T>(@Nullable T value, @Nullable String code, Map<String, Object> params) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int WIDE = 19;

    static <T> Conversion<T> lax(Scalar<T> type, String json) {
        return ofJson(type, json, false);
    }

    static <T> Conversion<T> strict(Scalar<T> type, String json) {
        return ofJson(type, json, true);
    }

    /** Converts a text that needs no quotes. */
    static <T> Conversion<T> text(Scalar<T> type, String text) {
        return of(type, text, false);
    }

    static <T> Conversion<T> ofJson(Scalar<T> type, String json, boolean strict) {
        JsonNode node = tree(json);
        Failure failure = new Failure();
        if (node.isIntegralNumber()) {
            boolean wide = node.bigIntegerValue().abs().toString().length() >= WIDE;
            return wide && !type.takesWideIntegers()
                    ? noted(type.wrongKind(failure), failure)
                    : noted(integer(type, node.bigIntegerValue(), strict, failure), failure);
        }
        if (node.isNumber()) {
            double value = node.decimalValue().doubleValue();
            return noted(type.ofNumberText(json.strip(), value, strict, failure), failure);
        }
        return of(type, object(node), strict);
    }

    /** Converts the plain object that a JSON text stands for. */
    static <T> Conversion<T> ofObject(Scalar<T> type, String json) {
        return of(type, object(tree(json)), false);
    }

    static <T> Conversion<T> of(Scalar<T> type, @Nullable Object object, boolean strict) {
        Failure failure = new Failure();
        return noted(convert(type, object, strict, failure), failure);
    }

    private static <T> @Nullable T convert(Scalar<T> type, @Nullable Object object, boolean strict, Failure failure) {
        if (object == null) {
            return type.wrongKind(failure);
        }
        if (type.isInstance(object)) {
            return type.ofInstance(object, strict, failure);
        }
        if (object instanceof CharSequence text) {
            // Amid other bytes, so that reading outside the bounds shows.
            byte[] bytes = ("1" + text + "1").getBytes(UTF_8);
            return type.ofText(bytes, 1, bytes.length - 1, strict, failure);
        }
        if (object instanceof BigInteger number) {
            return integer(type, number, strict, failure);
        }
        if (object instanceof Double || object instanceof Float) {
            return type.ofDouble(((Number) object).doubleValue(), strict, failure);
        }
        if (object instanceof Long || object instanceof Integer || object instanceof Short || object instanceof Byte) {
            return type.ofLong(((Number) object).longValue(), strict, failure);
        }
        if (object instanceof Boolean bool) {
            return type.ofBoolean(bool, strict, failure);
        }
        return type.ofInstance(object, strict, failure);
    }

    private static <T> @Nullable T integer(Scalar<T> type, BigInteger number, boolean strict, Failure failure) {
        return number.bitLength() < Long.SIZE
                ? type.ofLong(number.longValue(), strict, failure)
                : type.ofBigInteger(number, strict, failure);
    }

    private static <T> Conversion<T> noted(@Nullable T value, Failure failure) {
        return value == null
                ? new Conversion<>(null, failure.code().code(), failure.params())
                : new Conversion<>(value, null, Map.of());
    }

    static @Nullable Object object(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? (Object) node.longValue() : node.bigIntegerValue();
        }
        return node.isNumber() ? (Object) node.decimalValue().doubleValue() : node;
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Object error() {
        return params.get("error");
    }
}
