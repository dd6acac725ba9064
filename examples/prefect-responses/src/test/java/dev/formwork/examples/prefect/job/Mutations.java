package dev.formwork.examples.prefect.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.formwork.examples.prefect.job.ResponseFields.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes recorded responses, and in turn removes each field, makes it null, and gives it a value of another type. */
final class Mutations {
    /** So many items of a list are tried; the others are like them. */
    private static final int ITEMS = 3;

    private final ResponseFields fields;
    private final Visitor visitor;
    private final Set<String> schemasMet = new TreeSet<>();

    /** What is done with each mutated document, which is as it was again after that. */
    interface Visitor {
        /**
         * Takes a look at the document.
         *
         * @param what what was done to it
         * @param path where
         * @param code the violation that the fields' description asks for; null if there is none
         */
        void visit(String what, List<Object> path, @Nullable String code) throws IOException;
    }

    Mutations(ResponseFields fields, Visitor visitor) {
        this.fields = fields;
        this.visitor = visitor;
    }

    /** The schemas whose fields were mutated so far. */
    Set<String> schemasMet() {
        return schemasMet;
    }

    /** Mutates a document in each way. */
    void mutate(RecordedCall call, JsonNode document) throws IOException {
        mutate(document, call.list() ? "list<" + call.schema() + ">" : call.schema(), call.file(), List.of());
    }

    private void mutate(JsonNode node, String type, String file, List<Object> path) throws IOException {
        if (node instanceof ObjectNode object && fields.isSchema(type)) {
            schemasMet.add(type);
            for (var field : fields.of(type).entrySet()) {
                mutateField(object, field.getKey(), field.getValue(), file, join(path, field.getKey()));
            }
        } else if (node instanceof ArrayNode array && type.startsWith("list<")) {
            String itemType = type.substring("list<".length(), type.length() - 1);
            for (int i = 0; i < Math.min(array.size(), ITEMS); i++) {
                mutateItem(array, i, itemType, file, join(path, i));
            }
        }
    }

    private void mutateField(ObjectNode object, String name, Field field, String file, List<Object> path)
            throws IOException {
        JsonNode original = object.get(name);
        if (original == null || field.isSkipped()) {
            return;
        }
        List<WrongValue> wrongValues = WrongValue.of(field.type(), fields);
        ObjectNode backup = object.deepCopy();
        object.remove(name);
        visitor.visit(file + " without ", path, field.required() ? "missing" : null);
        object.set(name, JsonNodeFactory.instance.nullNode());
        visitor.visit(
                file + " with null at ",
                path,
                field.nullable() ? null : wrongValues.get(0).code());
        for (WrongValue wrong : wrongValues) {
            object.set(name, wrong.value());
            visitor.visit(file + " with " + wrong.value() + " at ", path, wrong.code());
        }
        // The fields' order is that of the recording again.
        object.removeAll();
        object.setAll(backup);
        object.set(name, original);
        mutate(original, field.type(), file, path);
    }

    private void mutateItem(ArrayNode array, int index, String type, String file, List<Object> path)
            throws IOException {
        JsonNode original = array.get(index);
        List<WrongValue> wrongValues = WrongValue.of(type, fields);
        array.set(index, JsonNodeFactory.instance.nullNode());
        visitor.visit(file + " with null at ", path, wrongValues.get(0).code());
        for (WrongValue wrong : wrongValues) {
            array.set(index, wrong.value());
            visitor.visit(file + " with " + wrong.value() + " at ", path, wrong.code());
        }
        array.set(index, original);
        mutate(original, type, file, path);
    }

    private static List<Object> join(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
