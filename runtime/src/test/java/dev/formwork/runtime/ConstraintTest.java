package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {
    private static final Clock CLOCK = Clock.systemUTC();

    static List<Constraint<?>> constraints() {
        return List.of(
                Constraints.min(1),
                Constraints.decimalMax("1", false),
                Constraints.wholeDigits(1),
                Constraints.decimalPlaces(1),
                Constraints.minLength(1),
                Constraints.maxItems(1),
                Constraints.notBlank(),
                Constraints.pattern("a", 0),
                Constraints.email(),
                Constraints.past(),
                Constraints.assertTrue(),
                Constraints.min(1).message("not null"));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void nullMeetsEveryCondition(Constraint<?> constraint) {
        assertThat(constraint.check(null, CLOCK)).isNull();
    }

    @Test
    void aMessageOfItsOwnReplacesTheMessageOnly() {
        Constraint<Object> constraint = Constraints.min(18).message("Adults only, {value} and {ge} stay as they are");
        assertThat(constraint.check(17, CLOCK))
                .isEqualTo(new Breach(
                        "greater_than_equal", "Adults only, {value} and {ge} stay as they are", Map.of("ge", 18L)));
        assertThat(constraint.check(18, CLOCK)).isNull();
    }

    @Test
    void aMessageOfItsOwnKeepsWhatDependsOnTheValue() {
        Breach breach = Constraints.minLength(3).message("Too short").check("ab", CLOCK);
        assertThat(breach.message()).isEqualTo("Too short");
        assertThat(breach.params()).containsExactly(entry("min_length", 3L), entry("actual_length", 2L));
    }

    @Test
    void aMessageOfItsOwnLeavesTheOtherConstraintAsItWas() {
        Constraint<Object> constraint = Constraints.min(18);
        constraint.message("Adults only");
        assertThat(constraint.check(17, CLOCK).message()).isEqualTo("Expected 18 or more");
    }

    @Test
    void paramsCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Constraints.min(1).check(0, CLOCK).params().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(
                        () -> Constraints.minLength(1).check("", CLOCK).params().clear());
    }

    @Test
    void assertionsTakeTheirBoolean() {
        assertThat(Constraints.assertTrue().check(true, CLOCK)).isNull();
        assertThat(Constraints.assertFalse().check(false, CLOCK)).isNull();
        assertThat(Constraints.assertTrue().check(false, CLOCK))
                .isEqualTo(new Breach("assertion_error", "Expected true", Map.of("expected", true)));
        assertThat(Constraints.assertFalse().check(true, CLOCK))
                .isEqualTo(new Breach("assertion_error", "Expected false", Map.of("expected", false)));
    }
}
