package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.OptionalLong;

/** What happens when a deployment has as many runs as it may have. */
@Schema(naming = Naming.SNAKE_CASE)
public interface ConcurrencyOptions extends Model<ConcurrencyOptions> {
    /** What happens to a run beyond the limit. */
    ConcurrencyLimitStrategy collisionStrategy();

    /** How many seconds a run may take to start before its slot is given away: from a minute to a day. */
    @Min(60)
    @Max(86_400)
    OptionalLong gracePeriodSeconds();
}
