package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** The same with its type argument said, which is how Jackson can read it. */
@Schema
public interface SensorPage extends Page<Sensor>, Model<SensorPage> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SensorPage fromJsonValue(Object json) {
        return ImmutableSensorPage.fromJsonValue(json);
    }
}
