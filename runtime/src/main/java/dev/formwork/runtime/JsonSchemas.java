package dev.formwork.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema documents (2020-12) that the compiler has put beside the classes of schemas, as resources
 * {@code META-INF/schemas/<qualified name>.json}.
 *
 * <p>What is read and what is written differ: a field with a default may be missing from the input, but is always written.
 *
 * <pre>{@code
 * String accepted = JsonSchemas.ofReading(Flow.class);    // also ImmutableFlow.jsonSchema()
 * String produced = JsonSchemas.ofWriting(Flow.class);
 * }</pre>
 */
public final class JsonSchemas {
    private static final String FOLDER = "/META-INF/schemas/";

    private JsonSchemas() {}

    /**
     * The document of the JSON that is read as a schema.
     *
     * @param schema the interface of a schema or a union
     * @return the text of the document
     * @throws IllegalArgumentException if there is none
     */
    public static String ofReading(Class<?> schema) {
        String text = find(FOLDER, schema);
        if (text == null) {
            throw new IllegalArgumentException("There is no resource " + path(FOLDER, schema)
                    + ": either this is no schema, or its jar was built without the resource");
        }
        return text;
    }

    /**
     * The document of the JSON that a schema is written as by {@link DumpOptions#ALL}.
     *
     * @param schema the interface of a schema or a union
     * @return the text of the document
     * @throws IllegalArgumentException if there is none
     */
    public static String ofWriting(Class<?> schema) {
        // There is only one document where both are the same.
        String text = find(FOLDER + "written/", schema);
        return text == null ? ofReading(schema) : text;
    }

    private static @Nullable String find(String folder, Class<?> schema) {
        try (InputStream resource = schema.getResourceAsStream(path(folder, schema))) {
            return resource == null ? null : new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String folder, Class<?> schema) {
        return folder + schema.getCanonicalName() + ".json";
    }
}
