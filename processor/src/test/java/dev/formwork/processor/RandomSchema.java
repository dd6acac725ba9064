package dev.formwork.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A schema out of a grammar of types, names and annotations, and documents that are valid for it. */
final class RandomSchema {
    private static final List<String> NAMES = List.of(
            ("name build from copyOf Field CODEC FIELDS hash value other that set own out in options json input codec $ "
                            + "_x a$b this$0 record var sealed yield String List Objects Copies fooBar foo_bar FOO_BAR größe "
                            + "名前 \uD801\uDC00x x X aB AB java test kind Kind extras instance given field fields builder2")
                    .split(" "));
    private static final List<String> SCALARS = List.of(
            "int",
            "long",
            "boolean",
            "double",
            "byte",
            "char",
            "String",
            "Integer",
            "Long",
            "Boolean",
            "Double",
            "UUID",
            "Instant",
            "OffsetDateTime",
            "LocalDate",
            "Duration",
            "BigDecimal",
            "BigInteger",
            "LocalTime",
            "Kind");
    private static final List<String> BOXES = SCALARS.subList(6, SCALARS.size());

    private record Field(String name, Supplier<String> value, boolean isOptional) {}

    private final String name;
    private final Random random;
    private final List<RandomSchema> others;
    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder accessors = new StringBuilder();

    /**
     * Makes a schema up.
     *
     * @param name   what it is called
     * @param random decides
     * @param others schemas that it may contain
     */
    RandomSchema(String name, Random random, List<RandomSchema> others) {
        this.name = name;
        this.random = random;
        this.others = List.copyOf(others);
        Set<String> taken = new LinkedHashSet<>();
        for (int count = random.nextInt(8); taken.size() < count; ) {
            taken.add(pick(NAMES));
        }
        taken.forEach(this::addField);
    }

    /** The type {@code Kind} that the schemas name. */
    static String kind() {
        return "public enum Kind { A, a, fooBar, foo_bar, FOO_BAR, values_, $, größe, class_ }";
    }

    String name() {
        return name;
    }

    String source() {
        return "@Schema\npublic interface %s {\n%s}\n".formatted(name, accessors);
    }

    /** A valid document: each field that may be absent is so half of the time. */
    String json() {
        return fields.stream()
                .filter(field -> !field.isOptional() || random.nextBoolean())
                .map(field -> "\"" + field.name() + "\": " + field.value().get())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void addField(String field) {
        switch (random.nextInt(13)) {
            case 0 -> add("@Nullable " + pick(BOXES), field, false);
            case 1 -> addBoxed(field, "Optional<%s>", "%s", true);
            case 2 -> addBoxed(field, "List<%s>", "[%s, %s]", false);
            case 3 -> addBoxed(field, "Map<String, %s>", "{\"a\": %s, \"b\": %s}", false);
            case 4 -> addBoxed(field, "List<Map<Kind, @Nullable %s>>", "[{\"A\": %s}, {\"a\": null}]", false);
            case 5 -> addSchema(field);
            case 6 -> declare("@DefaultValue(\"7\") int", field, () -> "3", true);
            case 7 -> declare("@ResetField @DefaultValue(\"\\\"a\\\"\") Kind", field, () -> "\"foo_bar\"", true);
            case 8 -> declare("@Literal({\"a*/\", \"\\\\u000a\"}) String", field, () -> "\"a*/\"", false);
            case 9 -> declare("Set<String>[]", field, () -> "[[\"x\"], []]", false);
            case 10 -> addDuration(field);
            case 11 -> declare("@DefaultValue(\"[1.5]\") Set<Duration>", field, () -> "[7.125, \"PT1M\"]", true);
            default -> add(pick(SCALARS), field, false);
        }
    }

    /** Numbers mean the same in the input, whatever the form, but for milliseconds. */
    private void addDuration(String field) {
        String format = "@com.fasterxml.jackson.annotation.JsonFormat("
                + "shape = com.fasterxml.jackson.annotation.JsonFormat.Shape."
                + pick(List.of("STRING) ", "NUMBER) ", "NUMBER, pattern = \"MILLIS\") "));
        String type = pick(List.of("Optional<Duration>", "@Nullable Duration"));
        declare(format + type, field, () -> random.nextInt(100_000) / 1000.0 + "", true);
    }

    private void addSchema(String field) {
        if (others.isEmpty()) {
            declare("List<@Nullable " + name + ">", field, () -> "[null]", false);
        } else {
            RandomSchema other = pick(others);
            declare("Optional<" + other.name + ">", field, other::json, true);
        }
    }

    private void addBoxed(String field, String type, String json, boolean isOptional) {
        String box = pick(BOXES);
        declare(type.formatted(box), field, () -> json.formatted(value(box), value(box)), isOptional);
    }

    private void add(String type, String field, boolean isOptional) {
        boolean isNullable = type.startsWith("@Nullable ");
        String plain = type.replace("@Nullable ", "");
        declare(
                type,
                field,
                () -> isNullable && random.nextBoolean() ? "null" : value(plain),
                isOptional || isNullable);
    }

    private void declare(String type, String field, Supplier<String> value, boolean isOptional) {
        String wireName = field + pick(List.of("", "*/", "\\\\", "{@", "\\\"", "$L"));
        String annotations =
                pick(List.of("", "@Deprecated ", "@Secret ", "@Hidden ", "@Deprecated(forRemoval = true) "))
                        + "@com.fasterxml.jackson.annotation.JsonProperty(\"" + wireName + "\") ";
        accessors
                .append("    ")
                .append(annotations)
                .append(type)
                .append(' ')
                .append(field)
                .append("();\n");
        fields.add(new Field(wireName, value, isOptional));
    }

    private String value(String type) {
        return switch (type) {
            case "int", "long", "Integer", "Long", "BigInteger" -> String.valueOf(random.nextInt());
            case "byte" -> String.valueOf(random.nextInt(256) - 128);
            case "boolean", "Boolean" -> String.valueOf(random.nextBoolean());
            case "double", "Double", "BigDecimal" -> String.valueOf(random.nextDouble());
            case "char" -> "\"ä\"";
            case "UUID" -> "\"" + new java.util.UUID(random.nextLong(), random.nextLong()) + "\"";
            case "Instant", "OffsetDateTime" ->
                "\"2026-11-23T10:%02d:30.%03dZ\"".formatted(random.nextInt(60), random.nextInt(1000));
            case "LocalDate" -> "\"2026-11-%02d\"".formatted(1 + random.nextInt(30));
            case "Duration" -> random.nextInt(1000) + ".25";
            case "LocalTime" -> "\"10:%02d:00\"".formatted(random.nextInt(60));
            case "Kind" -> "\"" + pick(List.of("A", "a", "fooBar", "foo_bar", "$", "größe")) + "\"";
            default -> text();
        };
    }

    private String text() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> pick(List.of("a", "ü", "\\n", "\\\"", "\\\\", "\uD83D\uDE00", "\\u0000", "*/", "{@")))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
