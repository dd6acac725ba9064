package dev.formwork.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes one OpenAPI 3.1 document of the JSON Schema documents in folders of classes and in jars: a
 * {@code #/components/schemas/…} for each schema, union and enum, and for each use of a generic schema.
 *
 * <p>A component has the simple name of its type; where two types have the same one, both have their qualified names. The
 * order is that of the qualified names.
 *
 * <p>From the command line:
 *
 * <pre>{@code
 * java -cp formwork-runtime.jar:formwork-annotations.jar dev.formwork.runtime.OpenApiComponents target/classes
 * }</pre>
 */
public final class OpenApiComponents {
    private static final String WRITTEN = "--written";

    private OpenApiComponents() {}

    /**
     * Makes the document of the JSON that is read.
     *
     * @param places folders of classes, and jars
     * @return the document's text
     * @throws IOException if a place cannot be read
     */
    public static String ofReading(List<Path> places) throws IOException {
        return document(places, false);
    }

    /**
     * Makes the document of the JSON that is written by {@link DumpOptions#ALL}.
     *
     * @param places folders of classes, and jars
     * @return the document's text
     * @throws IOException if a place cannot be read
     */
    public static String ofWriting(List<Path> places) throws IOException {
        return document(places, true);
    }

    /**
     * Prints the document to the standard output, in UTF-8.
     *
     * @param arguments folders of classes, and jars; {@code --written} before them for the JSON that is written
     * @throws IOException if a place cannot be read
     */
    public static void main(String... arguments) throws IOException {
        boolean isWritten = List.of(arguments).contains(WRITTEN);
        List<Path> places = Stream.of(arguments)
                .filter(argument -> !argument.equals(WRITTEN))
                .map(Path::of)
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException("Usage: OpenApiComponents [--written] <folder of classes or jar>...");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(document(places, isWritten));
    }

    private static String document(List<Path> places, boolean isWritten) throws IOException {
        ComponentSchemas schemas = new ComponentSchemas();
        SchemaDocuments.in(new ArrayList<>(places), isWritten).forEach(schemas::add);
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Schemas");
        info.put("version", "1");
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info);
        document.put("components", Map.of("schemas", schemas.toMap()));
        return Codecs.ANY.toJson(document);
    }
}
