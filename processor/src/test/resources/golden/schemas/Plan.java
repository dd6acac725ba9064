package sample;

import dev.formwork.Schema;

/** A union without a tag: the member that fits best is taken. */
@Schema
public sealed interface Plan {
    /** Now and then. */
    @Schema
    non-sealed interface Every extends Plan {
        double seconds();
    }

    /** By the calendar. */
    @Schema
    non-sealed interface Cron extends Plan {
        String cron();
    }
}
