package com.example.library;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import java.util.Optional;
import java.util.UUID;

/** What all resources have. */
@Schema(naming = Naming.SNAKE_CASE)
public interface Resource {
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }

    @DefaultValue("1")
    int schemaVersion();

    Optional<Owner> createdBy();
}
