package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void aMessageAloneIsAValueError() {
        InvalidValueException exception = new InvalidValueException("No such zone: Mars/Base");
        assertThat(exception.code()).isEqualTo("value_error");
        assertThat(exception).hasMessage("No such zone: Mars/Base");
        assertThat(exception.params()).containsExactly(entry("error", "No such zone: Mars/Base"));
    }

    @Test
    void paramsKeepTheirOrderAndMayBeNull() {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("zone", "Mars/Base");
        params.put("nearest", null);
        params.put("also", 7);
        params.put("a", 1.5);
        InvalidValueException exception = new InvalidValueException("unknown_zone", "No such zone", params);
        assertThat(exception.code()).isEqualTo("unknown_zone");
        assertThat(exception).hasMessage("No such zone");
        assertThat(exception.params())
                .containsExactly(entry("zone", "Mars/Base"), entry("nearest", null), entry("also", 7), entry("a", 1.5));
    }

    @Test
    void paramsAreACopyThatCannotBeChanged() {
        Map<String, Object> params = new LinkedHashMap<>(Map.of("zone", "Mars/Base"));
        InvalidValueException exception = new InvalidValueException("unknown_zone", "No such zone", params);
        params.put("later", true);
        assertThat(exception.params()).containsExactly(entry("zone", "Mars/Base"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.params().put("later", true));
    }

    @Test
    void serialisationKeepsAllButTheParams() throws Exception {
        InvalidValueException before =
                new InvalidValueException("unknown_zone", "No such zone", Map.of("zone", new Object()));
        InvalidValueException after = copyBySerialisation(before);
        assertThat(after.code()).isEqualTo("unknown_zone");
        assertThat(after).hasMessage("No such zone");
        assertThat(after.params()).isEmpty();
    }

    @Test
    void codeAndMessageAreNeeded() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(null, "No such zone", Map.of()))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException("unknown_zone", null, Map.of()))
                .withMessage("message");
        assertThatNullPointerException().isThrownBy(() -> new InvalidValueException(null));
    }

    private static InvalidValueException copyBySerialisation(InvalidValueException exception)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (InvalidValueException) in.readObject();
        }
    }
}
