package dev.formwork.processor.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;

/** The annotations of {@code jakarta.validation.constraints}. */
public final class ConstraintAnnotation {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final String REPEATED = ".List";

    private static final Set<String> NAMES = Set.of(
            "AssertFalse",
            "AssertTrue",
            "DecimalMax",
            "DecimalMin",
            "Digits",
            "Email",
            "Future",
            "FutureOrPresent",
            "Max",
            "Min",
            "Negative",
            "NegativeOrZero",
            "NotBlank",
            "NotEmpty",
            "NotNull",
            "Past",
            "PastOrPresent",
            "Pattern",
            "Positive",
            "PositiveOrZero",
            "Size");

    private ConstraintAnnotation() {}

    /** Whether an annotation is a supported constraint, or holds several of one kind. */
    public static boolean is(AnnotationUse use) {
        String name = use.qualifiedName();
        return isConstraint(name)
                || name.endsWith(REPEATED) && isConstraint(name.substring(0, name.length() - REPEATED.length()));
    }

    private static boolean isConstraint(String name) {
        return name.startsWith(PACKAGE) && NAMES.contains(name.substring(PACKAGE.length()));
    }

    /** The constraints that an annotation stands for: itself, those that it holds, or none. */
    static List<AnnotationUse> of(AnnotationUse use) {
        if (!is(use)) {
            return List.of();
        }
        return isConstraint(use.qualifiedName())
                ? List.of(use)
                : use.items("value").stream()
                        .map(item -> new AnnotationUse(use.on(), (AnnotationMirror) item.getValue()))
                        .toList();
    }

    /** The constraints among some annotations, in their order. */
    public static List<AnnotationUse> among(Stream<AnnotationUse> uses) {
        return uses.flatMap(use -> of(use).stream()).toList();
    }
}
