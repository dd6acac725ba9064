package dev.formwork.runtime;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the work on plain containers that stand at many places, since they are read anew at each one: in a list that
 * holds another one twice, which does so again, and so on, there is more to read than any program can.
 */
final class Sharing {
    /** So many elements are read before containers are told apart, which most inputs are spared that way. */
    private static final int UNTRACKED = 20_000;

    /** So many elements may be read again in any case. */
    private static final int ALLOWANCE = 1_000_000;

    /** So many times the number of different elements may be read again. */
    private static final int MOST_TIMES = 20;

    /** Null until containers are told apart. */
    private @Nullable Set<Object> met;

    private long different;
    private long again;

    /** Takes note of a container; tells whether it may have been read before. */
    boolean isAgain(Object container) {
        return different >= UNTRACKED && !note(container);
    }

    private boolean note(Object container) {
        Set<Object> noted = met;
        if (noted == null) {
            noted = Collections.newSetFromMap(new IdentityHashMap<>());
            met = noted;
        }
        return noted.add(container);
    }

    /**
     * Counts an element.
     *
     * @param isAgain whether its container was read before
     * @return whether it is one too many
     */
    boolean exceeds(boolean isAgain) {
        if (!isAgain) {
            different++;
            return false;
        }
        again++;
        return again > ALLOWANCE + MOST_TIMES * different;
    }
}
