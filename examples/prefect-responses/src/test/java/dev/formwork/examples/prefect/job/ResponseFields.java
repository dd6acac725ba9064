package dev.formwork.examples.prefect.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The fields of the responses' schemas as the API's own classes describe them; read from a resource. */
final class ResponseFields {

    /**
     * A field.
     *
     * @param type     its type, without a question mark
     * @param nullable whether null is taken
     * @param required whether the key must be present
     */
    record Field(String type, boolean nullable, boolean required) {

        /** Whether other tests check it. */
        boolean isSkipped() {
            return type.equals("skipped");
        }

        private static Field parse(String[] words) {
            boolean nullable = words[1].endsWith("?");
            String type = nullable ? words[1].substring(0, words[1].length() - 1) : words[1];
            return new Field(type, nullable, words.length > 2);
        }
    }

    private final Map<String, Map<String, Field>> schemas = new LinkedHashMap<>();

    private ResponseFields() {}

    /** Reads the resource: a schema's name, and below it, indented, a line for each field. */
    static ResponseFields load() throws IOException {
        ResponseFields fields = new ResponseFields();
        Map<String, Field> schema = new LinkedHashMap<>();
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                String[] words = line.strip().split(" ");
                schema.put(words[0], Field.parse(words));
            } else {
                schema = new LinkedHashMap<>();
                fields.schemas.put(line.strip(), schema);
            }
        }
        return fields;
    }

    private static String text() throws IOException {
        try (InputStream in = ResponseFields.class.getResourceAsStream("/mutations/fields.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    boolean isSchema(String type) {
        return schemas.containsKey(type);
    }

    /** The fields of a schema by name. */
    Map<String, Field> of(String schema) {
        return Objects.requireNonNull(schemas.get(schema), schema);
    }
}
