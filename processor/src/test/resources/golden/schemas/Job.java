package sample;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Something to do. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Job extends Model<Job> {
    /** The job's identity. */
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    /** When it was made. */
    @ResetField
    Optional<OffsetDateTime> created();

    /** What people call it. */
    String name();

    @DefaultValue("0")
    int runCount();

    @DefaultValue("\"PT1M30S\"")
    Duration delay();

    @DefaultValue("[\"new\", \"tested\"]")
    List<String> tags();

    @ResetField
    OptionalInt retries();

    @Default
    default String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Default
    default int limit() {
        return tags().size();
    }
}
