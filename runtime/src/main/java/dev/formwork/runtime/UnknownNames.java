package dev.formwork.runtime;

import java.util.Arrays;

/**
 * The names of the members that stood in an object and are in no schema. The objects of a list mostly have the same ones
 * in the same order, so that the next one need not be looked up to know that it is unknown.
 */
final class UnknownNames {
    /** So many are worth remembering. */
    private static final int MOST = 16;

    private final MemberName[] names = new MemberName[MOST];

    private int count;

    /** Which one is likely to come next. */
    private int next;

    UnknownNames() {
        Arrays.fill(names, MemberName.NOTHING);
    }

    /** Another object begins. */
    void restart() {
        next = 0;
    }

    /**
     * Looks whether the unknown name that is likely here comes next; see {@link MemberName#behind}.
     *
     * @return the index behind its colon, or a negative number
     */
    int behind(byte[] text, int at, int lead, int limit) {
        int behind = next < count ? names[next].behind(text, at, lead, limit) : -1;
        if (behind >= 0) {
            next++;
        }
        return behind;
    }

    /** Remembers an unknown name, which stands in a text without escapes. */
    void add(byte[] text, int from, int to) {
        if (next < MOST) {
            names[next++] = MemberName.unknown(Arrays.copyOfRange(text, from, to));
            count = Math.max(count, next);
        }
    }
}
