package sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.DefaultValue;
import dev.formwork.Literal;
import dev.formwork.OneOf;
import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of which there are few, or of few kinds. */
@Schema
public interface Signal {
    @DefaultValue("\"red\"")
    Color color();

    Optional<Color> next();

    List<Color> order();

    Map<Color, Integer> counts();

    @Literal("signal")
    String type();

    @Literal({"on", "off"})
    Optional<String> mode();

    @Literal({"1", "2"})
    int step();

    @OneOf({Boolean.class, Long.class, Double.class, String.class})
    Object value();

    Map<String, @OneOf({Long.class, String.class}) Object> labels();

    /** A color by its name in JSON. */
    enum Color {
        /** Stop. */
        @JsonProperty("red")
        RED,
        /** Go. */
        @JsonProperty("green")
        GREEN,
        /** Neither. */
        NONE
    }
}
