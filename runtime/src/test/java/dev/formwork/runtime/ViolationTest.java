package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static final Path PATH = new Path(List.of(0, "state", "type"));

    @Test
    void readsAsOneLineWithPathPlaceCodeMessageAndInput() {
        Violation violation = new Violation(
                "enum", PATH, new Location(3, 14, 99), "Expected A or B", Map.of("expected", "A or B"), "\"C\"", null);
        assertThat(violation).hasToString("[0].state.type at line 3, column 14: enum: Expected A or B (input: \"C\")");
    }

    @Test
    void saysNothingOfAPlaceOrInputThatIsNotThere() {
        Violation violation = new Violation("missing", Path.ROOT, null, "The field is required", Map.of(), null, null);
        assertThat(violation).hasToString("$: missing: The field is required");
    }

    /** So that input cannot forge lines of a log. */
    @Test
    void staysOnOneLineWhateverTheInput() {
        Path path = new Path(List.of("a\nb"));
        Violation violation =
                new Violation("value_error", path, null, "x\r\ny\u2028z\u0085", Map.of(), "\u001b[31m", null);
        assertThat(violation).hasToString("[\"a\\nb\"]: value_error: x  y z  (input:  [31m)");
    }

    @Test
    void keepsACopyOfTheParametersInOrder() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("z", 1);
        params.put("a", null);
        Violation violation = new Violation("code", Path.ROOT, null, "message", params, null, null);
        params.clear();
        assertThat(violation.params()).containsExactly(Map.entry("z", 1), entryOfNull("a"));
        assertThatThrownBy(() -> violation.params().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map.Entry<String, Object> entryOfNull(String key) {
        Map<String, Object> map = new HashMap<>();
        map.put(key, null);
        return map.entrySet().iterator().next();
    }
}
