package dev.formwork.processor.union;

import dev.formwork.Extra;
import dev.formwork.Literal;
import dev.formwork.Schema;
import java.util.Optional;

/** A union whose members carry a literal under one name. */
@Schema
public sealed interface Answer {

    /** Which of the members it is. */
    String type();

    /** What to do as well: whatever the member. */
    default boolean isFinal() {
        return !type().equals("wait");
    }

    /** Nothing more to say. */
    @Schema
    non-sealed interface Accept extends Answer {
        @Override
        @Literal("accept")
        String type();
    }

    /** Later. */
    @Schema(extra = Extra.FORBID)
    non-sealed interface Wait extends Answer {
        @Override
        @Literal("wait")
        String type();

        /** How long. */
        int delay();
    }

    /** Never: a union in a union. */
    @Schema
    sealed interface No extends Answer {

        /** Why. */
        Optional<String> reason();

        /** Not this one. */
        @Schema
        non-sealed interface Reject extends No {
            @Override
            @Literal("reject")
            String type();
        }

        /** Not any more. */
        @Schema
        non-sealed interface Abort extends No {
            @Override
            @Literal("abort")
            String type();
        }
    }
}
