package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.Duration;
import java.util.UUID;

/** What the README shows. */
@Schema
public interface Sensor extends Model<Sensor> {
    UUID id();

    Duration interval();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sensor fromJsonValue(Object json) {
        return ImmutableSensor.fromJsonValue(json);
    }
}
