package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** A plain object that may have been read from JSON text, and then knows where it stands there. */
interface Placed {

    /** Where the value begins; null if it comes from no text. */
    @Nullable
    Location location();
}
