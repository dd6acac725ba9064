package com.example.unmarked;

import dev.formwork.Literal;
import dev.formwork.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refers to itself. */
@Schema
public interface Step {
    @Literal({"load", "store"})
    String kind();

    Optional<Step> next();

    @Nullable
    Object input();
}
