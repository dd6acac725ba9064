package com.example;

import dev.formwork.Default;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A flow that can be run. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Flow extends Model<Flow> {
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    String name();

    Optional<String> lastRun();

    List<String> tags();
}
