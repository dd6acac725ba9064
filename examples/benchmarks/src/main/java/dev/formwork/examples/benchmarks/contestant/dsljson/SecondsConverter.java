package dev.formwork.examples.benchmarks.contestant.dsljson;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.NumberConverter;
import dev.formwork.examples.benchmarks.model.Durations;
import java.time.Duration;

/** Durations as seconds, which dsl-json does not know; the generated code calls it directly. */
@JsonConverter(target = Duration.class)
public abstract class SecondsConverter {

    public static final JsonReader.ReadObject<Duration> JSON_READER =
            reader -> reader.wasNull() ? null : Durations.ofSeconds(NumberConverter.deserializeDouble(reader));

    public static final JsonWriter.WriteObject<Duration> JSON_WRITER = (writer, duration) -> {
        if (duration == null) {
            writer.writeNull();
        } else {
            NumberConverter.serialize(Durations.toSeconds(duration), writer);
        }
    };

    private SecondsConverter() {}
}
