package dev.formwork.examples.prefect;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Where the result of a run is kept, and how it was written. */
@Schema(naming = Naming.SNAKE_CASE)
public interface ResultRecordMetadata extends Model<ResultRecordMetadata> {
    /** The key of the result in its storage. */
    Optional<String> storageKey();

    /** Until when the result is good. */
    Optional<OffsetDateTime> expiration();

    /** How the result was turned into bytes. */
    @Default
    default ResultSerializer serializer() {
        return ImmutableResultSerializer.builder().type("pickle").build();
    }

    /** The version of Prefect that wrote the result. */
    @DefaultValue("\"3.8.8\"")
    String prefectVersion();

    /** The block that describes the storage. */
    Optional<UUID> storageBlockId();
}
