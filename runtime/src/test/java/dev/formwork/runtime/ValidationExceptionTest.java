package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationExceptionTest {
    private static final Violation VIOLATION = new Violation(
            "int_type",
            new Path(List.of("size")),
            new Location(1, 9, 8),
            "Expected an integer",
            Map.of("not", new Object()),
            "[]",
            null);

    private static final String LINE = "\n  size at line 1, column 9: int_type: Expected an integer (input: [])";

    @Test
    void countsAndListsTheViolations() {
        assertThat(new ValidationException("Flow", List.of(VIOLATION))).hasMessage("1 violation in Flow" + LINE);
        assertThat(new ValidationException("Flow", List.of(VIOLATION, VIOLATION)))
                .hasMessage("2 violations in Flow" + LINE.repeat(2));
    }

    @Test
    void listsAtMostTwenty() {
        assertThat(new ValidationException("Flow", Collections.nCopies(20, VIOLATION)))
                .hasMessage("20 violations in Flow" + LINE.repeat(20));
        assertThat(new ValidationException("Flow", Collections.nCopies(101, VIOLATION)))
                .hasMessage("101 violations in Flow" + LINE.repeat(20) + "\n  … and 81 more");
    }

    @Test
    void carriesTitleAndViolations() {
        List<Violation> violations = new ArrayList<>(List.of(VIOLATION));
        ValidationException exception = new ValidationException("Flow", violations);
        violations.clear();
        assertThat(exception.title()).isEqualTo("Flow");
        assertThat(exception.violations()).containsExactly(VIOLATION);
    }

    @Test
    void keepsTitleAndMessageWhenSerialised() throws IOException, ClassNotFoundException {
        ValidationException exception = new ValidationException("Flow", List.of(VIOLATION));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        ValidationException copy;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            copy = (ValidationException) in.readObject();
        }
        assertThat(copy).hasMessage(exception.getMessage());
        assertThat(copy.title()).isEqualTo("Flow");
        assertThat(copy.violations()).isEmpty();
    }
}
