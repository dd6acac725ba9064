package com.example.marked;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.Secret;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A field of each kind. */
@Schema(naming = Naming.SNAKE_CASE, extra = Extra.KEEP)
public interface Flow extends Model<Flow> {
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    String name();

    @DefaultValue("0")
    int runCount();

    double ratio();

    @Nullable
    String note();

    Optional<OffsetDateTime> lastRun();

    OptionalInt retries();

    @Nullable
    Long limit();

    @Secret
    String token();

    Duration timeout();

    List<Step> steps();

    Set<@Nullable String> tags();

    Map<String, List<Step>> stepsByName();

    byte[] digest();

    Trigger trigger();

    Optional<Page<Step>> page();

    @Extras
    Map<String, @Nullable Object> extras();
}
