package com.example;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A flow that can be run. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Flow extends Model<Flow> {
    /** The flow's identity. */
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    /** What people call it. */
    String name();

    /** How often it ran. */
    @DefaultValue("0")
    int runCount();

    /** When it ran last; empty if it never did. */
    Optional<OffsetDateTime> lastRun();
}
