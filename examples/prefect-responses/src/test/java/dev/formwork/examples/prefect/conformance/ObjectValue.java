package dev.formwork.examples.prefect.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How an object that was read stands in a case: what was set, written back, and the names of it. */
final class ObjectValue {
    private ObjectValue() {}

    static ObjectNode of(JsonNode dump, JsonNode fieldsSet) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set("dump", dump);
        value.set("fields_set", fieldsSet);
        return value;
    }
}
