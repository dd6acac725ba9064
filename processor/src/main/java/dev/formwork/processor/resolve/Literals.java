package dev.formwork.processor.resolve;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.TypeName;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.check.TypeText;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Primitive;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.model.TypeUse;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Restricts the type of an accessor to the values of its {@code @Literal}. */
final class Literals {
    /** An integer as JSON writes it (RFC 8259, section 6), in its one form. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]*");

    /** What people write for an integer. */
    private static final Pattern LOOSE_INTEGER = Pattern.compile(" *[+-]?[0-9]{1,40} *");

    /** How many bits the integers have; 0 if there is no bound. */
    private static final Map<Shape, Integer> BITS = Map.of(
            Primitive.BYTE, Byte.SIZE,
            Scalar.BYTE, Byte.SIZE,
            Primitive.SHORT, Short.SIZE,
            Scalar.SHORT, Short.SIZE,
            Primitive.INT, Integer.SIZE,
            Scalar.INTEGER, Integer.SIZE,
            Primitive.LONG, Long.SIZE,
            Scalar.LONG, Long.SIZE,
            Scalar.BIG_INTEGER, 0);

    private final Problems problems;

    Literals(Problems problems) {
        this.problems = problems;
    }

    /** The type of {@code accessor} with the restriction, if there is any. */
    TypeUse restrict(Accessor accessor, TypeUse type) {
        AnnotationUse use = accessor.annotations().find(AnnotationNames.LITERAL).orElse(null);
        if (use == null) {
            return type;
        }
        TypeUse value = type.shape() instanceof Shape.OptionalOf optional ? optional.value() : type;
        if (!isText(value.shape()) && !isBoolean(value.shape()) && !BITS.containsKey(value.shape())) {
            problems.add(ProblemCode.LITERAL_ON_WRONG_TYPE, use, accessor.name(), TypeText.of(type.type()));
            return type;
        }
        List<Text> texts = accessor.annotations().literals();
        List<Text> misfits = texts.stream()
                .filter(text -> !fits(text.value(), value.shape()))
                .toList();
        misfits.forEach(text -> problems.add(
                ProblemCode.INVALID_LITERAL, text, text.value(), name(value), suggestion(text.value(), value.shape())));
        if (texts.isEmpty() || !misfits.isEmpty()) {
            return type;
        }
        Shape literal =
                new Shape.Literal(value.shape(), texts.stream().map(Text::value).toList());
        TypeUse restricted = new TypeUse(value.type(), literal, value.nullable(), value.constraints());
        return type.shape() instanceof Shape.OptionalOf optional
                ? new TypeUse(type.type(), new Shape.OptionalOf(optional.container(), restricted), type.nullable())
                : restricted;
    }

    /** A value of a literal as a constant. */
    static DefaultConstant constant(Shape.Literal literal, String value) {
        if (isText(literal.base())) {
            return new DefaultConstant.Text(value);
        }
        return isBoolean(literal.base())
                ? new DefaultConstant.Bool(Boolean.parseBoolean(value))
                : new DefaultConstant.Integer(new BigInteger(value));
    }

    private static boolean fits(String value, Shape base) {
        if (isText(base)) {
            return true;
        }
        if (isBoolean(base)) {
            return value.equals("true") || value.equals("false");
        }
        int bits = requireNonNull(BITS.get(base));
        return INTEGER.matcher(value).matches() && (bits == 0 || new BigInteger(value).bitLength() < bits);
    }

    /** The text that was meant, where that is plain: a number in another form, or a boolean. */
    private static String suggestion(String value, Shape base) {
        if (isBoolean(base)) {
            return Suggestion.of(value, List.of("true", "false"));
        }
        if (!LOOSE_INTEGER.matcher(value).matches()) {
            return "";
        }
        String integer = new BigInteger(value.strip()).toString();
        return fits(integer, base) ? " (did you mean " + integer + "?)" : "";
    }

    private static boolean isText(Shape shape) {
        return shape == Scalar.STRING;
    }

    private static boolean isBoolean(Shape shape) {
        return shape == Scalar.BOOLEAN || shape == Primitive.BOOLEAN;
    }

    private static TypeName name(TypeUse value) {
        return value.type().withoutAnnotations();
    }
}
