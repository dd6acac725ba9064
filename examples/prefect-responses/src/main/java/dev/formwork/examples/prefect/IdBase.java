package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import java.util.UUID;

/** What every object with an identity of its own has. */
@Schema(naming = Naming.SNAKE_CASE)
public interface IdBase {
    /** Identifies the object. */
    @ResetField
    @Default
    default UUID id() {
        return UUID.randomUUID();
    }
}
