package dev.formwork.processor.schema;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.Definition;
import dev.formwork.processor.model.Definitions;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the JSON Schema documents of a schema or a union. */
public final class JsonSchemaWriter {

    /**
     * Writes the documents of a type: of the JSON that is read and, where that differs, of the JSON that is written.
     *
     * @param type        the type
     * @param definitions finds what it refers to
     * @return the text of each by its path; none if there is a mistake in the type
     */
    public Map<String, String> write(ClassName type, Definitions definitions) {
        Map<String, String> documents = new LinkedHashMap<>();
        Definition definition = definitions.find(type).orElse(null);
        if (definition != null) {
            for (Mode mode : Mode.values()) {
                String text = JsonText.of(new Document(mode, definitions).of(type, definition));
                if (!documents.containsValue(text)) {
                    documents.put(mode.path(type.canonicalName()), text);
                }
            }
        }
        return documents;
    }
}
