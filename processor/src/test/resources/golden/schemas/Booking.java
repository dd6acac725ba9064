package sample;

import dev.formwork.After;
import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.ModelValidator;
import dev.formwork.Schema;
import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.BeforeValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validators of all kinds. */
@Schema
public interface Booking {
    @Before(NullToOne.class)
    @DefaultValue("1")
    int guests();

    @Before({NullToOne.class, Trimmed.class})
    @After(Known.class)
    Optional<String> code();

    @After(Sorted.class)
    List<String> names();

    LocalDate from();

    LocalDate until();

    /** Takes the older spelling for the newer one. */
    @ModelValidator(ModelValidator.When.BEFORE)
    static Map<String, @Nullable Object> renamed(Map<String, @Nullable Object> raw) {
        return raw;
    }

    /** Turns the dates around if need be. */
    @ModelValidator
    static Booking inOrder(Booking booking) {
        return booking;
    }

    /** Checks without replacing anything. */
    @ModelValidator
    static void checked(Booking booking) {}

    /** Null is one. */
    final class NullToOne implements BeforeValidator {
        @Override
        public @Nullable Object convert(@Nullable Object raw) {
            return raw == null ? 1 : raw;
        }
    }

    /** Without the spaces around it. */
    final class Trimmed implements BeforeValidator {
        @Override
        public @Nullable Object convert(@Nullable Object raw) {
            return raw instanceof String text ? text.strip() : raw;
        }
    }

    /** One of those that there are. */
    final class Known implements AfterValidator<String> {
        @Override
        public String check(String value) {
            return value;
        }
    }

    /** In alphabetical order. */
    final class Sorted implements AfterValidator<List<String>> {
        @Override
        public List<String> check(List<String> value) {
            return value.stream().sorted().toList();
        }
    }
}
