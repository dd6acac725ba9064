package dev.formwork.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plain objects. */
abstract non-sealed class ObjectInput extends Input {
    ObjectInput(Report report, List<Object> prefix, boolean strict, @Nullable Object value) {
        super(report, prefix, strict);
    }
}
