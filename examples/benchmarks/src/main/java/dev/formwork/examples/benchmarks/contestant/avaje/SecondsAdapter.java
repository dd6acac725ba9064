package dev.formwork.examples.benchmarks.contestant.avaje;

import dev.formwork.examples.benchmarks.model.Durations;
import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.time.Duration;

/** Durations as seconds; by itself avaje-jsonb reads ISO text. */
final class SecondsAdapter implements JsonAdapter<Duration> {

    @Override
    public void toJson(JsonWriter writer, Duration duration) {
        if (duration == null) {
            writer.nullValue();
        } else {
            writer.value(Durations.toSeconds(duration));
        }
    }

    @Override
    public Duration fromJson(JsonReader reader) {
        return Durations.ofSeconds(reader.readDouble());
    }
}
