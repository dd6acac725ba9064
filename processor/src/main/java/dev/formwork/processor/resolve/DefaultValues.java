package dev.formwork.processor.resolve;

import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.check.TypeText;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import dev.formwork.runtime.Violation;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON text of {@code @DefaultValue}, with the codecs that read such a field at run time, so that a default is
 * converted just as input is.
 */
final class DefaultValues {
    /** More values would make methods longer than the JVM admits (65535 bytes, JVMS 4.7.3). */
    private static final int MOST_VALUES = 500;

    /** How much of a reason is shown in a problem: an enum may have many names. */
    private static final int LONGEST_REASON = 300;

    /** How much of a text is shown in a problem. */
    private static final int LONGEST_TEXT = 60;

    private final Elements elements;
    private final Problems problems;
    private final ValidationOptions options;

    DefaultValues(Elements elements, Problems problems, boolean strict) {
        this.elements = elements;
        this.problems = problems;
        this.options = ValidationOptions.DEFAULTS.withStrict(strict).withDuplicateKeys(DuplicateKeys.REJECT);
    }

    /** The default of {@code accessor}; empty if a problem was reported. */
    Optional<DefaultConstant> parse(Accessor accessor, TypeUse type, Text json) {
        Validated<?> parsed = DefaultCodecs.of(type).tryValidateJson(json.value(), options);
        if (!parsed.isValid()) {
            return misfit(type, json, reason(parsed.violations().get(0)));
        }
        Object value = parsed.orElseThrow();
        if (value != null && !isAdmitted(value, type.shape())) {
            return misfit(type, json, "@Literal does not list the value");
        }
        if (holds(value, DefaultCodecs.INSTANCE_OF_SCHEMA::equals)) {
            problems.add(ProblemCode.DEFAULT_VALUE_OF_SCHEMA, json, accessor.name());
            return Optional.empty();
        }
        if (holds(value, DefaultCodecs.INSTANCE_OF_VARIABLE::equals)) {
            problems.add(ProblemCode.DEFAULT_VALUE_OF_VARIABLE, json, accessor.name());
            return Optional.empty();
        }
        if (holds(value, DefaultCodecs.CONVERTED::equals)) {
            problems.add(ProblemCode.DEFAULT_VALUE_OF_CONVERTED, json, accessor.name(), "a converted type");
            return Optional.empty();
        }
        if (isUnion(type.shape()) && !holdsOnlyJson(value)) {
            problems.add(ProblemCode.DEFAULT_VALUE_OF_CONVERTED, json, accessor.name(), "a union of types like UUID");
            return Optional.empty();
        }
        int size = size(value);
        if (size > MOST_VALUES) {
            problems.add(ProblemCode.DEFAULT_TOO_LARGE, json, accessor.name(), size, MOST_VALUES);
            return Optional.empty();
        }
        return Optional.of(constant(value, type.shape()));
    }

    private Optional<DefaultConstant> misfit(TypeUse type, Text json, String reason) {
        problems.add(
                ProblemCode.INVALID_DEFAULT_VALUE,
                json,
                TypeText.of(type.type()),
                reason,
                suggestion(type, json.value()));
        return Optional.empty();
    }

    /** Whether a literal lists the value; the codecs of numbers and booleans know nothing of literals. */
    private static boolean isAdmitted(Object value, Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return isAdmitted(value, optional.value().shape());
        }
        return !(shape instanceof Shape.Literal literal) || literal.values().contains(value.toString());
    }

    private static String reason(Violation violation) {
        String message = Character.toLowerCase(violation.message().charAt(0))
                + violation.message().substring(1);
        String shown = message.length() > LONGEST_REASON ? message.substring(0, LONGEST_REASON - 1) + "…" : message;
        return violation.path().elements().isEmpty() ? shown : shown + ", at " + violation.path();
    }

    private String suggestion(TypeUse type, String json) {
        String quoted = '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        Validated<?> text = DefaultCodecs.of(type).tryValidateJson(quoted, options);
        if (text.isValid() && !(text.orElseThrow() instanceof Number)) {
            return " (did you mean " + asJava(quoted) + "?)";
        }
        return Suggestion.of(json.strip().replaceAll("^\"|\"$", ""), admitted(type.shape()));
    }

    /** A text as a string literal in Java, shortened if it is long. */
    private static String asJava(String text) {
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
        return '"' + shown.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The texts that are admitted, where only some are. */
    private static List<String> admitted(Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return admitted(optional.value().shape());
        }
        if (shape instanceof Shape.EnumOf type) {
            return type.wireNames();
        }
        return shape instanceof Shape.Literal literal ? literal.values() : List.of();
    }

    private static boolean holds(@Nullable Object value, Predicate<@Nullable Object> wanted) {
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(item -> holds(item, wanted));
        }
        return value instanceof Map<?, ?> entries ? holds(entries.values(), wanted) : wanted.test(value);
    }

    private static boolean isUnion(Shape shape) {
        if (shape instanceof Shape.OptionalOf optional) {
            return isUnion(optional.value().shape());
        }
        if (shape instanceof Shape.Items items) {
            return isUnion(items.item().shape());
        }
        return shape instanceof Shape.MapOf map ? isUnion(map.value().shape()) : shape instanceof Shape.OneOf;
    }

    /** Whether a value has the types that Java's literals have, whichever member of a union took it. */
    private static boolean holdsOnlyJson(@Nullable Object value) {
        return !holds(
                value,
                scalar -> !(scalar == null
                        || scalar instanceof Boolean
                        || scalar instanceof Long
                        || scalar instanceof Double
                        || scalar instanceof String));
    }

    /** How many single values there are, keys included. */
    private static int size(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().mapToInt(DefaultValues::size).sum();
        }
        return value instanceof Map<?, ?> entries ? entries.size() + size(entries.values()) : 1;
    }

    private DefaultConstant constant(@Nullable Object value, Shape shape) {
        if (value == null) {
            return new DefaultConstant.Null();
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return constant(value, optional.value().shape());
        }
        if (shape instanceof Shape.EnumOf type) {
            int ordinal = type.wireNames().indexOf(value.toString());
            String name = EnumReader.constants(
                            elements.getTypeElement(type.type().canonicalName()))
                    .get(ordinal);
            return new DefaultConstant.EnumConstant(name);
        }
        if (value instanceof Collection<?> items) {
            Shape itemShape = shape instanceof Shape.Items of ? of.item().shape() : shape;
            List<DefaultConstant> constants = new ArrayList<>();
            items.forEach(item -> constants.add(constant(item, itemShape)));
            return new DefaultConstant.Items(constants);
        }
        if (value instanceof Map<?, ?> entries) {
            Shape keyShape = shape instanceof Shape.MapOf map ? map.key().shape() : Shape.Scalar.STRING;
            Shape valueShape = shape instanceof Shape.MapOf map ? map.value().shape() : shape;
            Map<DefaultConstant, DefaultConstant> constants = new LinkedHashMap<>();
            entries.forEach((key, item) -> constants.put(constant(key, keyShape), constant(item, valueShape)));
            return new DefaultConstant.Entries(constants);
        }
        return scalar(value);
    }

    private static DefaultConstant scalar(Object value) {
        if (value instanceof Boolean bool) {
            return new DefaultConstant.Bool(bool);
        }
        if (value instanceof BigInteger integer) {
            return new DefaultConstant.Integer(integer);
        }
        if (value instanceof Byte || value instanceof Short || value instanceof Integer || value instanceof Long) {
            return new DefaultConstant.Integer(BigInteger.valueOf(((Number) value).longValue()));
        }
        if (value instanceof Float || value instanceof Double) {
            return new DefaultConstant.Floating(((Number) value).doubleValue());
        }
        return new DefaultConstant.Text(value.toString());
    }
}
