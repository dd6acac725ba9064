package dev.formwork.examples.prefect;

import dev.formwork.Hidden;
import dev.formwork.Naming;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import java.time.OffsetDateTime;
import java.util.Optional;

/** An object that the server stores, with the times at which it did so. */
@Schema(naming = Naming.SNAKE_CASE)
public interface ObjectBase extends IdBase {
    /** When the server stored the object first. */
    @ResetField
    @Hidden
    Optional<OffsetDateTime> created();

    /** When the server changed the object last. */
    @ResetField
    @Hidden
    Optional<OffsetDateTime> updated();
}
