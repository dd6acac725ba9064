package dev.formwork.examples.prefect.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/**
 * A value that a type does not take.
 *
 * @param value the value
 * @param code  the violation
 */
record WrongValue(JsonNode value, String code) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode TEXT = JSON.textNode("NOPE");
    private static final JsonNode NUMBER = JSON.numberNode(5);

    private static final Map<String, List<WrongValue>> OF_TYPES = Map.of(
            "UUID", List.of(array("uuid_type"), new WrongValue(NUMBER, "uuid_type"), text("uuid_parsing")),
            "DateTime", List.of(array("datetime_type"), text("datetime_from_date_parsing")),
            "str", List.of(array("string_type"), new WrongValue(NUMBER, "string_type")),
            "int", List.of(array("int_type"), text("int_parsing")),
            "float", List.of(array("float_type"), text("float_parsing")),
            "bool", List.of(array("bool_type"), text("bool_parsing")),
            "timedelta", List.of(array("time_delta_type"), text("time_delta_parsing")),
            "map", List.of(array("dict_type"), text("dict_type")),
            "list", List.of(new WrongValue(JSON.objectNode(), "list_type"), text("list_type")),
            "schema", List.of(array("model_type"), text("model_type")));

    private static final List<WrongValue> OF_ENUMS =
            List.of(array("enum"), text("enum"), new WrongValue(NUMBER, "enum"));

    private static WrongValue array(String code) {
        return new WrongValue(JSON.arrayNode(), code);
    }

    private static WrongValue text(String code) {
        return new WrongValue(TEXT, code);
    }

    /**
     * Values that a type does not take. The first one's violation is that of null, where null is not taken.
     *
     * @param type   the type as the fields name it
     * @param fields which types are schemas; the others that are not known here are enums
     */
    static List<WrongValue> of(String type, ResponseFields fields) {
        String kind = fields.isSchema(type) ? "schema" : type.replaceAll("<.*", "");
        return OF_TYPES.getOrDefault(kind, OF_ENUMS);
    }
}
