package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.formwork.Literal;
import dev.formwork.Schema;

/** A union whose tag is a field, and whose members Jackson leaves to be picked by their literals. */
@Schema
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true,
        defaultImpl = Event.class)
public sealed interface Event {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Event fromJsonValue(Object json) {
        return ImmutableEvent.fromJsonValue(json);
    }

    /** Has two values of the tag. */
    @Schema
    non-sealed interface Start extends Event {
        @Literal({"start", "begin"})
        String type();

        int at();
    }

    /** Has one. */
    @Schema
    non-sealed interface Stop extends Event {
        @Literal("stop")
        String type();
    }
}
