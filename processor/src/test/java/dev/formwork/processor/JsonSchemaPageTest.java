package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page says of inputs of which JSON Schema thinks otherwise. */
class JsonSchemaPageTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(.+?;)` \\| `(.+?)` \\| (takes|refuses) \\| (takes|refuses) \\|", Pattern.MULTILINE);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Running running;

    /**
     * A row of the table.
     *
     * @param schema the name of a schema with that field
     */
    private record Row(String schema, String field, String json, String formwork, String jsonSchema) {
        @Override
        public String toString() {
            return field + " " + json;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (MatchResult row : ROW.matcher(Files.readString(Path.of("JSON-SCHEMA.md")))
                .results()
                .toList()) {
            rows.add(new Row("Row" + rows.size(), row.group(1), row.group(2), row.group(3), row.group(4)));
        }
        assertThat(rows).hasSizeGreaterThan(20);
        return rows;
    }

    @BeforeAll
    static void compile() throws IOException {
        List<String> types = new ArrayList<>(List.of(
                "public final class Zero implements BeforeValidator {\n"
                        + "    @Override public Object convert(Object raw) { return raw == null ? 0 : raw; }\n}",
                "public final class Even implements AfterValidator<Integer>, Converter<Integer> {\n"
                        + "    @Override public Integer check(Integer value) {\n"
                        + "        if (value % 2 != 0) { throw new InvalidValueException(\"odd\"); }\n"
                        + "        return value;\n    }\n"
                        + "    @Override public Integer fromRaw(Object raw) { return check((Integer) raw); }\n"
                        + "    @Override public Object toRaw(Integer value) { return value; }\n}"));
        rows().forEach(row -> types.add("@Schema\npublic interface " + row.schema() + " { " + row.field() + " }"));
        running = Running.of(types.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void verdictsAreAsThePageSays(Row row) {
        String json = "{\"f\": " + row.json() + "}";
        Schema schema = REGISTRY.getSchema(running.document(row.schema()), InputFormat.JSON);
        boolean isValid = schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();

        assertThat(verdict(running.codec(row.schema()).tryValidateJson(json).isValid()))
                .isEqualTo(row.formwork());
        assertThat(verdict(isValid)).isEqualTo(row.jsonSchema());
    }

    private static String verdict(boolean takes) {
        return takes ? "takes" : "refuses";
    }
}
