package sample;

import dev.formwork.Literal;
import dev.formwork.Schema;

/** A union whose members have a literal that tells them apart. */
@Schema
public sealed interface Shape {
    /** A circle. */
    @Schema
    non-sealed interface Circle extends Shape {
        @Literal({"circle", "disc"})
        String type();

        double radius();
    }

    /** A square. */
    @Schema
    non-sealed interface Square extends Shape {
        @Literal("square")
        String type();

        double side();
    }
}
