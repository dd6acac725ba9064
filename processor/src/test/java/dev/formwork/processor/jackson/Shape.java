package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.formwork.Literal;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** A union whose members have a literal that tells them apart. */
@Schema
public sealed interface Shape extends Model<Shape> {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shape fromJsonValue(Object json) {
        return ImmutableShape.fromJsonValue(json);
    }

    /** Round. */
    @Schema
    non-sealed interface Circle extends Shape {
        @Literal("circle")
        String type();

        double radius();
    }

    /** Not round. */
    @Schema
    non-sealed interface Square extends Shape {
        @Literal("square")
        String type();

        double side();
    }
}
