package dev.formwork.processor.write;

import static dev.formwork.processor.write.SampleField.field;
import static dev.formwork.processor.write.TypeUses.ANY;
import static dev.formwork.processor.write.TypeUses.BOOLEAN;
import static dev.formwork.processor.write.TypeUses.DOUBLE;
import static dev.formwork.processor.write.TypeUses.INT;
import static dev.formwork.processor.write.TypeUses.LONG;
import static dev.formwork.processor.write.TypeUses.STRING;
import static dev.formwork.processor.write.TypeUses.UUID_VALUE;
import static dev.formwork.processor.write.TypeUses.array;
import static dev.formwork.processor.write.TypeUses.collection;
import static dev.formwork.processor.write.TypeUses.enumOf;
import static dev.formwork.processor.write.TypeUses.list;
import static dev.formwork.processor.write.TypeUses.literal;
import static dev.formwork.processor.write.TypeUses.map;
import static dev.formwork.processor.write.TypeUses.nested;
import static dev.formwork.processor.write.TypeUses.nullable;
import static dev.formwork.processor.write.TypeUses.optional;
import static dev.formwork.processor.write.TypeUses.optionalDouble;
import static dev.formwork.processor.write.TypeUses.optionalInt;
import static dev.formwork.processor.write.TypeUses.optionalLong;
import static dev.formwork.processor.write.TypeUses.primitive;
import static dev.formwork.processor.write.TypeUses.primitiveOptional;
import static dev.formwork.processor.write.TypeUses.scalar;
import static dev.formwork.processor.write.TypeUses.set;
import static dev.formwork.processor.write.TypeUses.variable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.SchemaModel.ExtraPolicy;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.TypeUse;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Schemas that together show every construct. */
final class Samples {
    static final ClassName COLOR = ClassName.get(TypeUses.PACKAGE, "Color");
    static final String COLOR_SOURCE = "public enum Color { RED, GREEN }";

    static final TypeUse INT_BOX = scalar(Shape.Scalar.INTEGER);

    private Samples() {}

    static Sample plain() {
        return Sample.of(
                "Flow",
                field("id", UUID_VALUE).doc(" What the flow is known by."),
                field("name", STRING)
                        .doc(" What people call it; see {@link #id()} and {@link java.util.UUID the class}.\n\n"
                                + " @return never empty\n @see #id()"),
                field("runCount", INT).wireName("run_count"),
                field("size", LONG),
                field("ratio", DOUBLE),
                field("active", BOOLEAN).aliases("enabled", "is_active"));
    }

    static Sample defaults() {
        return Sample.of(
                        "Job",
                        field("id", UUID_VALUE)
                                .factory("java.util.UUID.randomUUID()")
                                .mark(Mark.RESET)
                                .doc(" The job's identity."),
                        field("created", optional(scalar(Shape.Scalar.OFFSET_DATE_TIME)))
                                .absent()
                                .mark(Mark.RESET)
                                .doc(" When it was made."),
                        field("name", STRING).doc(" What people call it."),
                        field("runCount", INT).wireName("run_count").constant(integer(0)),
                        field("delay", scalar(Shape.Scalar.DURATION)).constant(text("PT1M30S")),
                        field("tags", list(STRING)).constant(items(text("new"), text("tested"))),
                        field("retries", optionalInt()).absent().mark(Mark.RESET),
                        field("slug", STRING).factory("name().toLowerCase()"),
                        field("limit", INT).factory("tags().size()"))
                .model();
    }

    static Sample generic() {
        TypeUse item = variable("T");
        return Sample.of(
                        "Page",
                        field("items", list(item)),
                        field("count", INT).constant(integer(0)).mark(Mark.RESET),
                        field("key", variable("K")).doc(" Where the page begins."),
                        field("first", optional(item)).absent(),
                        field("last", nullable(item)).absent(),
                        field("byName", map(STRING, item)).constant(new DefaultConstant.Entries(Map.of())),
                        field("next", optional(nested("Page", item, variable("K"))))
                                .absent(),
                        field("tags", nested("Page", STRING, UUID_VALUE)))
                .typeParameters(TypeVariableName.get("T"), TypeVariableName.get("K"))
                .model();
    }

    static Sample optionals() {
        return Sample.of(
                "Contact",
                field("email", optional(STRING)).absent(),
                field("phone", nullable(STRING)).absent(),
                field("poolId", nullable(UUID_VALUE)),
                field("age", nullable(scalar(Shape.Scalar.INTEGER))).absent(),
                field("height", nullable(scalar(Shape.Scalar.FLOAT))).absent(),
                field("visits", optionalInt()).absent(),
                field("distance", optionalLong()).constant(integer(7)),
                field("score", optionalDouble()).absent(),
                field("names", optional(list(STRING))).absent(),
                field("scores", nullable(map(STRING, scalar(Shape.Scalar.INTEGER))))
                        .absent(),
                field("picture", optional(array(primitive(Shape.Primitive.BYTE))))
                        .absent(),
                field("digest", nullable(array(primitive(Shape.Primitive.BYTE))))
                        .absent(),
                field("extra", optional(ANY)).absent(),
                field("payload", ANY),
                field("nickname", optional(STRING)).factory("java.util.Optional.of(\"none\")"),
                field("motto", nullable(STRING)).factory("\"none\""),
                field("friends", optional(list(STRING))).factory("java.util.Optional.of(java.util.List.of())"),
                field("rivals", nullable(list(STRING))).factory("java.util.List.of()"),
                field("key", optional(array(primitive(Shape.Primitive.INT)))).factory("java.util.Optional.empty()"));
    }

    static Sample containers() {
        return Sample.of(
                        "Basket",
                        field("tags", list(STRING)).constant(items()),
                        field("codes", set(INT_BOX)),
                        field("words", collection(STRING)),
                        field("holes", list(nullable(STRING))),
                        field("grid", list(list(scalar(Shape.Scalar.DOUBLE)))),
                        field("bytes", array(primitive(Shape.Primitive.BYTE))),
                        field("texts", array(STRING)),
                        field("matrix", array(array(primitive(Shape.Primitive.INT)))),
                        field("prices", map(STRING, scalar(Shape.Scalar.BIG_DECIMAL))),
                        field("byId", map(UUID_VALUE, list(STRING))),
                        field("byColor", map(enumOf(COLOR, "red", "green"), nullable(ANY))),
                        field("anything", map(STRING, nullable(ANY))),
                        field("maybe", list(optional(STRING))),
                        field("options", map(STRING, collection(optionalInt()))).constant(entries(text("a"), items())),
                        field("sorted", list(STRING)).factory("java.util.List.copyOf(tags())"),
                        field("rest", array(STRING)).factory("texts()"))
                .with("Color", COLOR_SOURCE);
    }

    static Sample nestedSchemas() {
        return Sample.of(
                "Node",
                field("name", STRING),
                field("parent", optional(nested("Node"))).absent(),
                field("sibling", nullable(nested("Node"))).absent(),
                field("children", list(nested("Node"))).constant(items()),
                field("layers", list(list(nested("Node")))),
                field("byName", map(STRING, nested("Node"))),
                field("ways", optional(list(nested("Node")))).absent(),
                field("slots", list(nullable(nested("Node")))),
                field("row", array(nested("Node"))));
    }

    static Sample genericArrays() {
        return Sample.of(
                "Table",
                field("rows", array(list(STRING))),
                field("nodes", array(list(nested("Node")))),
                field("deep", optional(array(map(STRING, nested("Node"))))).absent());
    }

    static Sample enumsAndLiterals() {
        return Sample.of(
                        "Signal",
                        field("color", enumOf(COLOR, "red", "green")),
                        field("next", optional(enumOf(COLOR, "red", "green"))).absent(),
                        field("fallback", enumOf(COLOR, "red", "green"))
                                .constant(new DefaultConstant.EnumConstant("RED")),
                        field("all", list(enumOf(COLOR, "red", "green"))),
                        field("type", literal(STRING, "signal")).constant(text("signal")),
                        field("kind", literal(STRING, "a", "b")),
                        field("other", optional(literal(STRING, "a", "b"))).absent(),
                        field("version", literal(INT, "1", "2")).constant(integer(1)),
                        field("revision", nullable(literal(scalar(Shape.Scalar.SHORT), "1")))
                                .absent(),
                        field("large", literal(scalar(Shape.Scalar.BIG_INTEGER), "10")),
                        field("size", literal(LONG, "1")),
                        field("on", literal(BOOLEAN, "true")),
                        field(
                                        "step",
                                        primitiveOptional(
                                                OptionalInt.class,
                                                Shape.OptionalOf.Container.OPTIONAL_INT,
                                                literal(INT, "1", "2")))
                                .absent())
                .with("Color", COLOR_SOURCE);
    }

    static Sample marks() {
        return Sample.of(
                        "Account",
                        field("login", STRING).doc(" {@return the name to log in by}"),
                        field("token", optional(STRING)).absent().mark(Mark.SECRET),
                        field("notes", STRING).constant(text("")).mark(Mark.HIDDEN),
                        field("nick", STRING)
                                .mark(Mark.DEPRECATED)
                                .doc(" The old name.\n\n @deprecated use {@link #login()}"),
                        field("age", INT).factory("1").mark(Mark.DEPRECATED))
                .extra(ExtraPolicy.FORBID)
                .strict();
    }

    static Sample extras() {
        return Sample.of(
                        "VersionInfo",
                        field("type", STRING),
                        field("extras", map(STRING, ANY))
                                .absent()
                                .mark(Mark.EXTRAS)
                                .doc(" All other keys."))
                .extra(ExtraPolicy.KEEP);
    }

    static Sample nastyNames() {
        Sample sample = Sample.of("Field").with("Builder", "public interface Builder { }");
        for (String name : List.of(
                "set",
                "builder",
                "build",
                "other",
                "that",
                "hash",
                "in",
                "out",
                "value",
                "field",
                "from",
                "own",
                "toBuilder",
                "resetFields",
                "copyOf",
                "validate",
                "input",
                "options",
                "requireNonNull",
                "Objects",
                "Copies",
                "List",
                "codec",
                "CODEC",
                "FIELDS",
                "extras",
                "given",
                "yield",
                "record",
                "var",
                "aB",
                "AB",
                "a_B",
                "gr\u00f6\u00dfe",
                "$dollar",
                "java",
                "sample",
                "set2")) {
            sample.add(field(name, STRING));
        }
        return sample.add(
                field("wide", LONG).property("wait"),
                field("same", ANY).property("equals"),
                field("numbers", list(STRING)).constant(items(text("a"))),
                field("note", STRING).constant(text("a\n\"b\" \\ $T \u0000 \ud800")));
    }

    static Sample getters() {
        return Sample.of(
                "Customer",
                field("getName", STRING).property("name").doc(" The name."),
                field("isActive", BOOLEAN).property("active"),
                field("getDefault", STRING).property("default"),
                field("getPackage", INT).property("package").constant(integer(1)),
                field("getURL", scalar(Shape.Scalar.URI)).property("URL").constant(text("https://example.org/")),
                field("getUUID", UUID_VALUE).property("UUID").constant(text("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11")));
    }

    static Sample empty() {
        return Sample.of("Nothing");
    }

    static Sample packagePrivateNested() {
        return Sample.of(
                        ClassName.get(TypeUses.PACKAGE, "Outer", "Inner"),
                        field("name", STRING).factory("\"x\""))
                .packagePrivate();
    }

    static Sample wide(int fields) {
        Sample sample = Sample.of("Wide");
        for (int i = 0; i < fields; i++) {
            SampleField field = field("field" + i, i % 3 == 0 ? INT : STRING);
            if (i % 5 == 0) {
                field.constant(i % 3 == 0 ? integer(i) : text("x")).mark(Mark.RESET);
            }
            sample.add(field);
        }
        return sample;
    }

    static Sample allTypes() {
        Sample sample = Sample.of("AllTypes");
        Map<Shape.Scalar, String> texts = texts();
        for (Shape.Scalar shape : Shape.Scalar.values()) {
            String name = Words.lowerCamel(Words.capitalized(shape.name().toLowerCase(Locale.ROOT)));
            sample.add(
                    field(name + "Value", scalar(shape)),
                    field(name + "OrNull", nullable(scalar(shape))).absent(),
                    field(name + "List", list(scalar(shape))),
                    field(name + "Default", scalar(shape)).constant(constant(shape.name(), texts.get(shape))));
        }
        for (Shape.Primitive shape : Shape.Primitive.values()) {
            String name =
                    "a" + shape.name().charAt(0) + shape.name().substring(1).toLowerCase(Locale.ROOT);
            sample.add(
                    field(name, primitive(shape)),
                    field(name + "Array", array(primitive(shape))),
                    field(name + "Made", primitive(shape)).factory(name + "()"),
                    field(name + "Default", primitive(shape)).constant(constant(shape.name(), "x")));
        }
        return sample;
    }

    private static DefaultConstant constant(String shape, String text) {
        return switch (shape) {
            case "BOOLEAN" -> new DefaultConstant.Bool(true);
            case "BYTE", "SHORT", "INT", "INTEGER", "LONG", "BIG_INTEGER" -> integer(7);
            case "FLOAT", "DOUBLE" -> new DefaultConstant.Floating(0.5);
            default -> text(text);
        };
    }

    private static Map<Shape.Scalar, String> texts() {
        return Map.ofEntries(
                Map.entry(Shape.Scalar.STRING, "text"),
                Map.entry(Shape.Scalar.CHAR_SEQUENCE, "text"),
                Map.entry(Shape.Scalar.CHARACTER, "'"),
                Map.entry(Shape.Scalar.BIG_DECIMAL, "1.50"),
                Map.entry(Shape.Scalar.UUID, "5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11"),
                Map.entry(Shape.Scalar.INSTANT, "2026-11-23T00:00:00Z"),
                Map.entry(Shape.Scalar.OFFSET_DATE_TIME, "2026-11-23T00:00+01:00"),
                Map.entry(Shape.Scalar.OFFSET_DATE_TIME_UTC, "2026-11-23T00:00Z"),
                Map.entry(Shape.Scalar.ZONED_DATE_TIME_UTC, "2026-11-23T00:00Z"),
                Map.entry(Shape.Scalar.ZONED_DATE_TIME, "2026-11-23T00:00+01:00[Europe/Paris]"),
                Map.entry(Shape.Scalar.LOCAL_DATE, "2026-11-23"),
                Map.entry(Shape.Scalar.LOCAL_TIME, "12:30"),
                Map.entry(Shape.Scalar.LOCAL_DATE_TIME, "2026-11-23T12:30"),
                Map.entry(Shape.Scalar.DURATION, "PT1.5S"),
                Map.entry(Shape.Scalar.DURATION_SECONDS, "PT1.5S"),
                Map.entry(Shape.Scalar.DURATION_ISO, "PT1.5S"),
                Map.entry(Shape.Scalar.DURATION_MILLIS, "PT1.5S"),
                Map.entry(Shape.Scalar.PERIOD, "P1D"),
                Map.entry(Shape.Scalar.ZONE_ID, "Europe/Paris"),
                Map.entry(Shape.Scalar.URI, "https://example.org/"));
    }

    static DefaultConstant text(String value) {
        return new DefaultConstant.Text(value);
    }

    static DefaultConstant integer(long value) {
        return new DefaultConstant.Integer(BigInteger.valueOf(value));
    }

    static DefaultConstant items(DefaultConstant... items) {
        return new DefaultConstant.Items(List.of(items));
    }

    static DefaultConstant entries(DefaultConstant key, DefaultConstant value) {
        Map<DefaultConstant, DefaultConstant> entries = new LinkedHashMap<>();
        entries.put(key, value);
        return new DefaultConstant.Entries(entries);
    }
}
