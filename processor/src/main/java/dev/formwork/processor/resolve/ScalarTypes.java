package dev.formwork.processor.resolve;

import static java.util.Map.entry;

import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Scalar;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** The types that hold a single value. */
final class ScalarTypes {
    private static final Map<String, Scalar> SCALARS = Map.ofEntries(
            entry("java.lang.String", Scalar.STRING),
            entry("java.lang.CharSequence", Scalar.CHAR_SEQUENCE),
            entry("java.lang.Boolean", Scalar.BOOLEAN),
            entry("java.lang.Byte", Scalar.BYTE),
            entry("java.lang.Short", Scalar.SHORT),
            entry("java.lang.Character", Scalar.CHARACTER),
            entry("java.lang.Integer", Scalar.INTEGER),
            entry("java.lang.Long", Scalar.LONG),
            entry("java.lang.Float", Scalar.FLOAT),
            entry("java.lang.Double", Scalar.DOUBLE),
            entry("java.math.BigInteger", Scalar.BIG_INTEGER),
            entry("java.math.BigDecimal", Scalar.BIG_DECIMAL),
            entry("java.util.UUID", Scalar.UUID),
            entry("java.time.Instant", Scalar.INSTANT),
            entry("java.time.OffsetDateTime", Scalar.OFFSET_DATE_TIME),
            entry("java.time.ZonedDateTime", Scalar.ZONED_DATE_TIME),
            entry("java.time.LocalDate", Scalar.LOCAL_DATE),
            entry("java.time.LocalTime", Scalar.LOCAL_TIME),
            entry("java.time.LocalDateTime", Scalar.LOCAL_DATE_TIME),
            entry("java.time.Duration", Scalar.DURATION),
            entry("java.time.Period", Scalar.PERIOD),
            entry("java.time.ZoneId", Scalar.ZONE_ID),
            entry("java.net.URI", Scalar.URI));

    private static final Set<Shape> KEYS = Set.of(
            Scalar.STRING,
            Scalar.UUID,
            Scalar.BYTE,
            Scalar.SHORT,
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.FLOAT,
            Scalar.DOUBLE,
            Scalar.BIG_INTEGER,
            Scalar.BIG_DECIMAL);

    /** What people write instead of a type that is supported. */
    private static final Map<String, String> REPLACEMENTS = Map.ofEntries(
            entry("java.util.Date", "java.time.Instant"),
            entry("java.util.Calendar", "java.time.ZonedDateTime"),
            entry("java.sql.Timestamp", "java.time.Instant"),
            entry("java.sql.Date", "java.time.LocalDate"),
            entry("java.time.ZoneOffset", "java.time.ZoneId"),
            entry("java.net.URL", "java.net.URI"),
            entry("java.lang.Number", "java.math.BigDecimal"),
            entry("java.lang.Iterable", "java.util.List"),
            entry("java.util.stream.Stream", "java.util.List"),
            entry("java.util.ArrayList", "java.util.List"),
            entry("java.util.LinkedList", "java.util.List"),
            entry("java.util.HashSet", "java.util.Set"),
            entry("java.util.LinkedHashSet", "java.util.Set"),
            entry("java.util.SortedSet", "java.util.Set"),
            entry("java.util.TreeSet", "java.util.Set"),
            entry("java.util.HashMap", "java.util.Map"),
            entry("java.util.LinkedHashMap", "java.util.Map"),
            entry("java.util.SortedMap", "java.util.Map"),
            entry("java.util.TreeMap", "java.util.Map"));

    private ScalarTypes() {}

    static Optional<Scalar> find(String qualifiedName) {
        return Optional.ofNullable(SCALARS.get(qualifiedName));
    }

    static Shape primitive(TypeKind kind) {
        return Shape.Primitive.valueOf(kind.name());
    }

    /** Whether a map's key may have this shape. */
    static boolean isKey(Shape shape) {
        return shape instanceof Shape.EnumOf || KEYS.contains(shape);
    }

    /** The supported type that serves the purpose of one that is not. */
    static Optional<String> replacement(String qualifiedName) {
        return Optional.ofNullable(REPLACEMENTS.get(qualifiedName));
    }

    /** The supported types, by simple name. */
    static Set<String> simpleNames() {
        return SCALARS.keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
