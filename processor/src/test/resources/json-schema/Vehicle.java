package test;

import dev.formwork.Literal;
import dev.formwork.Schema;

/** A union with a tag that is a field. */
@Schema
public sealed interface Vehicle {
    /** Has doors. */
    @Schema non-sealed interface Car extends Vehicle { @Literal({"car", "van"}) String kind(); int doors(); }

    @Schema non-sealed interface Bike extends Vehicle { @Literal("bike") String kind(); }
}
