package dev.formwork.processor.schema;

import dev.formwork.processor.model.Decimals;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.Definitions;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Constant defaults as the JSON that they are written as. */
final class DefaultJson {
    private final Definitions definitions;

    DefaultJson(Definitions definitions) {
        this.definitions = definitions;
    }

    /** A constant of a type: maps, lists, strings, numbers, booleans or null. */
    @Nullable
    Object of(DefaultConstant constant, Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return of(constant, optional.value().shape());
        }
        if (constant instanceof DefaultConstant.Bool bool) {
            return bool.value();
        }
        if (constant instanceof DefaultConstant.Integer integer) {
            return integer.value();
        }
        if (constant instanceof DefaultConstant.Floating floating) {
            boolean isSingle = shape == Shape.Primitive.FLOAT || shape == Scalar.FLOAT;
            if (!Double.isFinite(floating.value())) {
                // JSON has no such numbers; they are read from these texts.
                return Double.toString(floating.value());
            }
            return new BigDecimal(isSingle ? Decimals.of((float) floating.value()) : Decimals.of(floating.value()));
        }
        if (constant instanceof DefaultConstant.Text text) {
            return text(text.value(), shape);
        }
        if (constant instanceof DefaultConstant.EnumConstant value && shape instanceof Shape.EnumOf type) {
            return wireName(value.constant(), type);
        }
        if (constant instanceof DefaultConstant.Items items) {
            Shape itemShape = shape instanceof Shape.Items of ? of.item().shape() : shape;
            List<@Nullable Object> values = new ArrayList<>();
            items.items().forEach(item -> values.add(of(item, itemShape)));
            return values;
        }
        return constant instanceof DefaultConstant.Entries entries ? members(entries, shape) : null;
    }

    private Map<String, @Nullable Object> members(DefaultConstant.Entries entries, Shape shape) {
        Shape keyShape = shape instanceof Shape.MapOf map ? map.key().shape() : Scalar.STRING;
        Shape valueShape = shape instanceof Shape.MapOf map ? map.value().shape() : shape;
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        entries.entries()
                .forEach((key, value) -> members.put(String.valueOf(of(key, keyShape)), of(value, valueShape)));
        return members;
    }

    /** What is held in one form and written in another is written by the codec that writes such a field. */
    private static Object text(String text, Shape shape) {
        if (shape == Scalar.BIG_DECIMAL) {
            return new BigDecimal(text);
        }
        if (!(shape instanceof Scalar scalar)) {
            return text;
        }
        return switch (scalar) {
            case DURATION, DURATION_SECONDS -> written(text, Codecs.DURATION);
            case DURATION_ISO -> written(text, Codecs.DURATION_ISO);
            case DURATION_MILLIS -> written(text, Codecs.DURATION_MILLIS);
            case INSTANT -> written(text, Codecs.INSTANT);
            case OFFSET_DATE_TIME, OFFSET_DATE_TIME_UTC -> written(text, Codecs.OFFSET_DATE_TIME);
            case ZONED_DATE_TIME, ZONED_DATE_TIME_UTC -> written(text, Codecs.ZONED_DATE_TIME);
            case LOCAL_DATE_TIME -> written(text, Codecs.LOCAL_DATE_TIME);
            case LOCAL_TIME -> written(text, Codecs.LOCAL_TIME);
            default -> text;
        };
    }

    private static <T> Object written(String text, Codec<T> codec) {
        String json = codec.toJson(codec.validateJson(Codecs.STRING.toJson(text)));
        return json.startsWith("\"") ? Codecs.STRING.validateJson(json) : new BigDecimal(json);
    }

    private String wireName(String constant, Shape.EnumOf type) {
        return definitions
                .find(type.type())
                .filter(Definition.OfEnum.class::isInstance)
                .map(found -> ((Definition.OfEnum) found).constants().indexOf(constant))
                .map(type.wireNames()::get)
                .orElse(constant);
    }
}
