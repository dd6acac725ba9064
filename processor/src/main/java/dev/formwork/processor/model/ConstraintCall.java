package dev.formwork.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of one of the runtime's {@code Constraints}.
 *
 * @param factory   the method's name, such as {@code minLength}
 * @param arguments what it is called with: {@code Integer}, {@code Long}, {@code Boolean} or {@code String}
 * @param message   what is said instead of the usual message, with everything filled in; null if nothing is
 */
public record ConstraintCall(
        String factory, List<Object> arguments, @Nullable String message) {

    public ConstraintCall {
        arguments = List.copyOf(arguments);
    }
}
