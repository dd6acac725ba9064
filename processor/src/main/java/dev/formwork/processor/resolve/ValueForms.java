package dev.formwork.processor.resolve;

import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.check.TypeText;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.JsonFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Applies {@code @JsonFormat} to the types of a schema's fields: that of an accessor to all of its type, that of the schema
 * to durations and timestamps wherever they are, where the accessor has none.
 */
final class ValueForms {
    /** What is text anyway. */
    private static final Set<Scalar> TEXTS = EnumSet.of(
            Scalar.INSTANT,
            Scalar.OFFSET_DATE_TIME,
            Scalar.ZONED_DATE_TIME,
            Scalar.LOCAL_DATE,
            Scalar.LOCAL_TIME,
            Scalar.LOCAL_DATE_TIME,
            Scalar.PERIOD,
            Scalar.ZONE_ID);

    private final TypeElement schema;
    private final Optional<JsonFormat> ofSchema;
    private final Problems problems;
    private boolean isApplied;

    ValueForms(TypeElement schema, Problems problems) {
        this.schema = schema;
        this.ofSchema = AnnotationUse.find(schema, AnnotationNames.JSON_FORMAT).map(JsonFormat::new);
        this.problems = problems;
    }

    /** The type of an accessor, in its form. */
    TypeUse apply(Accessor accessor, TypeUse type) {
        Optional<JsonFormat> own =
                accessor.annotations().find(AnnotationNames.JSON_FORMAT).map(JsonFormat::new);
        isApplied = false;
        TypeUse formed =
                own.or(() -> ofSchema).map(format -> formed(type, format)).orElse(type);
        if (own.isPresent() && !isApplied) {
            problems.add(
                    ProblemCode.UNSUPPORTED_FORMAT,
                    own.get().use(),
                    accessor.name() + "()",
                    "whose type is ",
                    TypeText.of(type.type()));
        }
        return formed;
    }

    /** Checks that what is said of the schema can apply to a duration or a timestamp. */
    void check() {
        ofSchema.filter(format -> scalar(Scalar.DURATION, format).isEmpty()
                        && scalar(Scalar.OFFSET_DATE_TIME, format).isEmpty())
                .ifPresent(format -> problems.add(
                        ProblemCode.UNSUPPORTED_FORMAT, format.use(), schema.getSimpleName(), "which is a schema", ""));
    }

    private TypeUse formed(TypeUse use, JsonFormat format) {
        return new TypeUse(use.type(), formed(use.shape(), format), use.nullable(), use.constraints());
    }

    private Shape formed(Shape shape, JsonFormat format) {
        if (shape instanceof Scalar scalar) {
            Optional<Scalar> formed = scalar(scalar, format);
            isApplied |= formed.isPresent();
            return formed.orElse(scalar);
        }
        if (shape instanceof Shape.Items items) {
            return new Shape.Items(items.container(), formed(items.item(), format));
        }
        if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(map.key(), formed(map.value(), format));
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return new Shape.OptionalOf(optional.container(), formed(optional.value(), format));
        }
        if (shape instanceof Shape.Nested nested) {
            List<TypeUse> arguments = nested.arguments().stream()
                    .map(argument -> formed(argument, format))
                    .toList();
            return new Shape.Nested(nested.schema(), nested.implementation(), arguments);
        }
        return shape;
    }

    /** The type in its form; empty if there is none. */
    private static Optional<Scalar> scalar(Scalar scalar, JsonFormat format) {
        String form = format.shape() + " " + format.pattern();
        if (scalar == Scalar.DURATION) {
            return switch (form) {
                case "STRING " -> Optional.of(Scalar.DURATION_ISO);
                case "NUMBER ", "NUMBER SECONDS" -> Optional.of(Scalar.DURATION_SECONDS);
                case "NUMBER MILLIS" -> Optional.of(Scalar.DURATION_MILLIS);
                default -> Optional.empty();
            };
        }
        boolean isText = TEXTS.contains(scalar) && (form.equals("STRING ") || form.equals("ANY "));
        if (isText && format.timeZone().equals("UTC")) {
            return switch (scalar) {
                case OFFSET_DATE_TIME -> Optional.of(Scalar.OFFSET_DATE_TIME_UTC);
                case ZONED_DATE_TIME -> Optional.of(Scalar.ZONED_DATE_TIME_UTC);
                case INSTANT -> Optional.of(scalar);
                default -> Optional.empty();
            };
        }
        return isText && format.timeZone().isEmpty() && format.shape().equals("STRING")
                ? Optional.of(scalar)
                : Optional.empty();
    }
}
