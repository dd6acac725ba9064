package dev.formwork.processor.resolve;

import com.palantir.javapoet.TypeName;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Scalar;
import dev.formwork.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @OneOf}. */
final class ScalarUnions {
    private static final Set<Scalar> NO_MEMBERS = EnumSet.of(Scalar.CHAR_SEQUENCE, Scalar.CHARACTER, Scalar.URI);

    private final Problems problems;

    ScalarUnions(Problems problems) {
        this.problems = problems;
    }

    /** The union; empty if a problem was reported. */
    Optional<Shape> read(AnnotationUse use) {
        List<AnnotationValue> values = use.items("value");
        List<Scalar> members = new ArrayList<>();
        for (AnnotationValue value : values) {
            Place place = Place.of(use, value);
            Scalar member = scalar(value).orElse(null);
            if (!(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
                problems.add(ProblemCode.UNRESOLVED_TYPE, place, "that @OneOf names", "");
            } else if (member == null) {
                problems.add(ProblemCode.UNSUPPORTED_SCALAR, place, shown(value));
            } else if (members.contains(member)) {
                problems.add(ProblemCode.DUPLICATE_MEMBER, place, shown(value));
            } else {
                members.add(member);
            }
        }
        if (values.size() < 2) {
            problems.add(ProblemCode.TOO_FEW_MEMBERS, use);
        }
        return members.size() == values.size() && members.size() >= 2
                ? Optional.of(new Shape.OneOf(members))
                : Optional.empty();
    }

    private static Optional<Scalar> scalar(AnnotationValue value) {
        if (!(value.getValue() instanceof DeclaredType type)) {
            return Optional.empty();
        }
        return ScalarTypes.find(
                        ((TypeElement) type.asElement()).getQualifiedName().toString())
                .filter(scalar -> !NO_MEMBERS.contains(scalar));
    }

    private static Object shown(AnnotationValue value) {
        return value.getValue() instanceof TypeMirror type ? TypeName.get(type) : value;
    }
}
