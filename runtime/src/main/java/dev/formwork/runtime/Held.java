package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A member that a patched value has, and that the patch does not name. It is not read strictly, since its value has its
 * type already.
 *
 * @param value     what the member holds
 * @param isSet     whether it counts as given
 * @param isTrusted whether it is taken over unchecked
 */
record Held(@Nullable Object value, boolean isSet, boolean isTrusted) {}
