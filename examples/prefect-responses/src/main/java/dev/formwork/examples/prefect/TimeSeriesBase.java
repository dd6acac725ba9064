package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.Naming;
import dev.formwork.Schema;
import java.util.UUID;

/** An object whose identity tells when it was made: identities sort by time. */
@Schema(naming = Naming.SNAKE_CASE)
public interface TimeSeriesBase extends IdBase {
    /** Identifies the object; a UUID of version 7, so that newer objects have greater identities. */
    @Override
    @Default
    default UUID id() {
        return Uuids.timeOrdered();
    }
}
