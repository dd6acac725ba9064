package sample;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Required;
import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be missing, and what may be null. */
@Schema
public interface Contact {
    Optional<String> email();

    @Nullable
    String phone();

    @Required
    @Nullable
    UUID poolId();

    OptionalInt visits();

    @DefaultValue("7")
    OptionalLong distance();

    Optional<List<String>> names();

    @Nullable
    Map<String, Integer> scores();

    Optional<byte[]> picture();

    /** Any JSON, also null. */
    Object payload();

    @Default
    default Optional<String> nickname() {
        return Optional.of("none");
    }

    @Default
    default @Nullable List<String> rivals() {
        return List.of();
    }
}
