package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;

/** A union without a tag. */
@Schema
public sealed interface Timing extends Model<Timing> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Timing fromJsonValue(Object json) {
        return ImmutableTiming.fromJsonValue(json);
    }

    /** Again and again. */
    @Schema
    non-sealed interface Every extends Timing {
        Duration interval();
    }

    /** At certain times. */
    @Schema
    non-sealed interface Cron extends Timing {
        String cron();
    }
}
