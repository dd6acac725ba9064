package dev.formwork.processor.patch;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.formwork.After;
import dev.formwork.Before;
import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.ModelValidator;
import dev.formwork.Naming;
import dev.formwork.Required;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.Secret;
import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.BeforeValidator;
import dev.formwork.runtime.InvalidValueException;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone. */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public interface Profile extends Model<Profile> {
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    @JsonAlias({"title", "label"})
    @Size(max = 8)
    String name();

    @Required
    @Nullable
    String email();

    @DefaultValue("3")
    @Max(9)
    int maxLogins();

    Optional<Address> home();

    @DefaultValue("[]")
    List<Address> others();

    @DefaultValue("[]")
    Set<String> tags();

    @DefaultValue("{}")
    Map<String, Integer> scores();

    @Nullable
    Object notes();

    Optional<BigDecimal> balance();

    @Nullable
    Duration delay();

    @Secret
    Optional<Map<String, Integer>> keys();

    /** Grows with each reading, to show when it is read. */
    @Before(Exclaiming.class)
    @After(Trimming.class)
    @DefaultValue("\"\"")
    String motto();

    /** Adds a mark. */
    final class Exclaiming implements BeforeValidator {
        @Override
        public @Nullable Object convert(@Nullable Object raw) {
            return raw + "!";
        }
    }

    /** Takes blanks off. */
    final class Trimming implements AfterValidator<String> {
        @Override
        public String check(String value) {
            return value.strip();
        }
    }

    @ModelValidator
    static void namedOtherwise(Profile profile) {
        if (profile.name().equals(profile.email())) {
            throw new InvalidValueException("same", "Name and e-mail address are the same", Map.of());
        }
    }
}
