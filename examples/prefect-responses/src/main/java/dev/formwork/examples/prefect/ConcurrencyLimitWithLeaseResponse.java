package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.UUID;

/** Slots that were taken for a time. */
@Schema(naming = Naming.SNAKE_CASE)
public interface ConcurrencyLimitWithLeaseResponse extends Model<ConcurrencyLimitWithLeaseResponse> {
    /** Identifies the lease; to renew it or to give it back. */
    UUID leaseId();

    /** The limits whose slots were taken. */
    List<MinimalConcurrencyLimitResponse> limits();
}
