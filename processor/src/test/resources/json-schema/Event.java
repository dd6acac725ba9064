package test;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.formwork.Extra;
import dev.formwork.Schema;

/** A union with a tag beside the fields. */
@Schema
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Start.class, name = "start"),
    @JsonSubTypes.Type(value = Event.Stop.class, name = "stop")
})
public interface Event {
    long at();

    @Schema(extra = Extra.FORBID) interface Start extends Event { Event first(); }

    @Schema interface Stop extends Event { Shape shape(); }

    /** A union without a tag. */
    @Schema
    sealed interface Shape {
        @Schema non-sealed interface Circle extends Shape { double radius(); }

        @Schema non-sealed interface Square extends Shape { double side(); }
    }
}
