package dev.formwork.processor.resolve;

import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Primitive;
import dev.formwork.processor.model.Shape.Scalar;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of types that constraints apply to. */
enum ConstraintTarget {
    NUMBER("a number or a Duration"),
    TEXT("a String or CharSequence"),
    CONTAINER("a List, Set, Collection, Map or array"),
    TIME("an Instant, OffsetDateTime, ZonedDateTime, LocalDate, LocalTime or LocalDateTime"),
    BOOLEAN("a boolean");

    private static final Set<Scalar> NUMBERS = EnumSet.of(
            Scalar.BYTE,
            Scalar.SHORT,
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.FLOAT,
            Scalar.DOUBLE,
            Scalar.BIG_INTEGER,
            Scalar.BIG_DECIMAL,
            Scalar.DURATION);
    private static final Set<Scalar> TIMES = EnumSet.of(
            Scalar.INSTANT,
            Scalar.OFFSET_DATE_TIME,
            Scalar.ZONED_DATE_TIME,
            Scalar.LOCAL_DATE,
            Scalar.LOCAL_TIME,
            Scalar.LOCAL_DATE_TIME);

    /** What each constraint applies to; {@code NotNull}, which has no effect on a type without null, is not here. */
    private static final Map<String, Set<ConstraintTarget>> TARGETS = Map.ofEntries(
            Map.entry("Min", EnumSet.of(NUMBER)),
            Map.entry("Max", EnumSet.of(NUMBER)),
            Map.entry("DecimalMin", EnumSet.of(NUMBER)),
            Map.entry("DecimalMax", EnumSet.of(NUMBER)),
            Map.entry("Positive", EnumSet.of(NUMBER)),
            Map.entry("PositiveOrZero", EnumSet.of(NUMBER)),
            Map.entry("Negative", EnumSet.of(NUMBER)),
            Map.entry("NegativeOrZero", EnumSet.of(NUMBER)),
            Map.entry("Digits", EnumSet.of(NUMBER)),
            Map.entry("Size", EnumSet.of(TEXT, CONTAINER)),
            Map.entry("NotEmpty", EnumSet.of(TEXT, CONTAINER)),
            Map.entry("NotBlank", EnumSet.of(TEXT)),
            Map.entry("Pattern", EnumSet.of(TEXT)),
            Map.entry("Email", EnumSet.of(TEXT)),
            Map.entry("Past", EnumSet.of(TIME)),
            Map.entry("PastOrPresent", EnumSet.of(TIME)),
            Map.entry("Future", EnumSet.of(TIME)),
            Map.entry("FutureOrPresent", EnumSet.of(TIME)),
            Map.entry("AssertTrue", EnumSet.of(BOOLEAN)),
            Map.entry("AssertFalse", EnumSet.of(BOOLEAN)));

    private final String description;

    ConstraintTarget(String description) {
        this.description = description;
    }

    /** The kind of a type; empty if no constraint applies to it. */
    static Optional<ConstraintTarget> of(Shape shape) {
        if (shape instanceof Shape.Literal literal) {
            return of(literal.base());
        }
        if (shape instanceof Shape.Items || shape instanceof Shape.MapOf) {
            return Optional.of(CONTAINER);
        }
        if (shape == Scalar.BOOLEAN || shape == Primitive.BOOLEAN) {
            return Optional.of(BOOLEAN);
        }
        if (shape == Scalar.STRING || shape == Scalar.CHAR_SEQUENCE) {
            return Optional.of(TEXT);
        }
        if (shape instanceof Primitive) {
            return shape == Primitive.CHAR ? Optional.empty() : Optional.of(NUMBER);
        }
        if (NUMBERS.contains(shape)) {
            return Optional.of(NUMBER);
        }
        return TIMES.contains(shape) ? Optional.of(TIME) : Optional.empty();
    }

    /** Whether a constraint applies to a kind. */
    static boolean admits(String constraint, Optional<ConstraintTarget> kind) {
        return kind.isPresent() && targets(constraint).contains(kind.get());
    }

    /** The types that a constraint applies to, for people. */
    static String admitted(String constraint) {
        return targets(constraint).stream().map(kind -> kind.description).collect(Collectors.joining(", or "));
    }

    private static Set<ConstraintTarget> targets(String constraint) {
        return TARGETS.getOrDefault(constraint, Set.of());
    }
}
