package com.example.library;

import dev.formwork.Literal;
import dev.formwork.Schema;

/** A union of schemas. */
@Schema
public sealed interface Trigger {
    @Schema
    non-sealed interface Manual extends Trigger {
        @Literal("manual")
        String kind();
    }

    @Schema
    non-sealed interface Timer extends Trigger {
        @Literal("timer")
        String kind();

        int seconds();
    }
}
