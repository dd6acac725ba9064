package dev.formwork.examples.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of the schemas that are compiled, in the forms that the generators ask for. */
public final class Schemas {

    /** A field of such a schema. */
    record Field(String type, String name) {
        boolean isPrimitive() {
            return Character.isLowerCase(type.charAt(0));
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("UUID", "id"),
            new Field("String", "name"),
            new Field("String", "description"),
            new Field("long", "runCount"),
            new Field("int", "slots"),
            new Field("boolean", "active"),
            new Field("double", "decay"),
            new Field("OffsetDateTime", "created"),
            new Field("OffsetDateTime", "updated"),
            new Field("Duration", "timeout"),
            new Field("List<String>", "tags"),
            new Field("Map<String, String>", "labels"));

    private static final List<String> IMPORTS = List.of(
            "java.time.Duration", "java.time.OffsetDateTime", "java.util.List", "java.util.Map", "java.util.UUID");

    private Schemas() {}

    /** The twelve fields that compile time is measured with. */
    static List<Field> twelve() {
        return FIELDS;
    }

    /** So many fields, of the same types in turn. */
    static List<Field> fields(int count) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Field field = FIELDS.get(i % FIELDS.size());
            fields.add(i < FIELDS.size() ? field : new Field(field.type(), field.name() + i));
        }
        return fields;
    }

    /** A Formwork schema of so many fields. */
    public static String formwork(String name, int fields) {
        return formwork(name, fields(fields));
    }

    /** A document for {@link #formwork(String, int)}; the values are those of the field types in turn. */
    public static String example(int fields, String... values) {
        List<Field> all = fields(fields);
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < fields; i++) {
            json.append(i == 0 ? "" : ",").append('"').append(all.get(i).name()).append("\":");
            json.append(values[i % values.length]);
        }
        return json.append('}').toString();
    }

    static String formwork(String name, List<Field> fields) {
        return head("dev.formwork.Schema") + "@Schema\npublic interface " + name + " {\n" + accessors("", fields)
                + "}\n";
    }

    static String immutables(String name, List<Field> fields) {
        return head("org.immutables.value.Value") + "@Value.Immutable\npublic interface " + name + " {\n"
                + accessors("", fields) + "}\n";
    }

    static String immutablesWithJackson(String name, List<Field> fields) {
        return head("org.immutables.value.Value", "com.fasterxml.jackson.databind.annotation.*")
                + "@Value.Immutable\n@JsonDeserialize(as = Immutable" + name + ".class)\n@JsonSerialize(as = Immutable"
                + name + ".class)\npublic interface " + name + " {\n" + accessors("", fields) + "}\n";
    }

    static String autoValue(String name, List<Field> fields) {
        return head("com.google.auto.value.AutoValue")
                + "@AutoValue\npublic abstract class " + name + " {\n" + accessors("public abstract ", fields)
                + "    public static Builder builder() {\n        return new AutoValue_" + name + ".Builder();\n    }\n"
                + "    @AutoValue.Builder\n    public abstract static class Builder {\n"
                + fields.stream()
                        .map(f -> "        public abstract Builder " + f.name() + "(" + f.type() + " value);\n")
                        .collect(Collectors.joining())
                + "        public abstract " + name + " build();\n    }\n}\n";
    }

    static String recordBuilder(String name, List<Field> fields) {
        return head("io.soabase.recordbuilder.core.RecordBuilder") + "@RecordBuilder\npublic record " + name + "("
                + components(fields) + ") {}\n";
    }

    static String lombok(String name, List<Field> fields) {
        return head("lombok.Builder", "lombok.Value")
                + "@Value\n@Builder\npublic class " + name + " {\n"
                + fields.stream()
                        .map(f -> "    " + f.type() + " " + f.name() + ";\n")
                        .collect(Collectors.joining())
                + "}\n";
    }

    static String avaje(String name, List<Field> fields) {
        return head("io.avaje.jsonb.Json") + "@Json\npublic record " + name + "(" + components(fields) + ") {}\n";
    }

    static String record(String name, List<Field> fields) {
        return head() + "public record " + name + "(" + components(fields) + ") {}\n";
    }

    /** A class and its builder, as a person writes them. */
    static String handwritten(String name, List<Field> fields) {
        StringBuilder code = new StringBuilder(head("java.util.Objects"));
        code.append("public final class ").append(name).append(" {\n");
        fields.forEach(f -> code.append("    private final " + f.type() + " " + f.name() + ";\n"));
        code.append("    private ").append(name).append("(Builder builder) {\n");
        fields.forEach(f -> code.append("        this." + f.name() + " = "
                + (f.isPrimitive() ? "builder." + f.name() : "Objects.requireNonNull(builder." + f.name() + ")")
                + ";\n"));
        code.append("    }\n    public static Builder builder() {\n        return new Builder();\n    }\n");
        fields.forEach(f -> code.append(
                "    public " + f.type() + " " + f.name() + "() {\n        return " + f.name() + ";\n    }\n"));
        code.append("    @Override\n    public boolean equals(Object other) {\n        return other instanceof " + name
                + " that"
                + fields.stream()
                        .map(f -> f.isPrimitive()
                                ? "\n            && " + f.name() + " == that." + f.name()
                                : "\n            && " + f.name() + ".equals(that." + f.name() + ")")
                        .collect(Collectors.joining())
                + ";\n    }\n");
        code.append("    @Override\n    public int hashCode() {\n        return Objects.hash("
                + fields.stream().map(Field::name).collect(Collectors.joining(", ")) + ");\n    }\n");
        code.append("    @Override\n    public String toString() {\n        return \"" + name + "{\""
                + fields.stream()
                        .map(f -> " + \", " + f.name() + "=\" + " + f.name())
                        .collect(Collectors.joining()) + " + \"}\";\n    }\n");
        code.append("    public static final class Builder {\n");
        fields.forEach(f -> code.append("        private " + f.type() + " " + f.name() + ";\n"));
        fields.forEach(f -> code.append("        public Builder " + f.name() + "(" + f.type()
                + " value) {\n            " + f.name() + " = value;\n            return this;\n        }\n"));
        code.append("        public " + name + " build() {\n            return new " + name + "(this);\n        }\n");
        return code.append("    }\n}\n").toString();
    }

    private static String head(String... imports) {
        StringBuilder head = new StringBuilder("package schemas;\n");
        for (String name : imports) {
            head.append("import ").append(name).append(";\n");
        }
        IMPORTS.forEach(name -> head.append("import ").append(name).append(";\n"));
        return head.toString();
    }

    private static String accessors(String modifiers, List<Field> fields) {
        return fields.stream()
                .map(f -> "    " + modifiers + f.type() + " " + f.name() + "();\n")
                .collect(Collectors.joining());
    }

    private static String components(List<Field> fields) {
        return fields.stream().map(f -> f.type() + " " + f.name()).collect(Collectors.joining(", "));
    }
}
