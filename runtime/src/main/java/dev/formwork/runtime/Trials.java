package dev.formwork.runtime;

import java.util.Enumeration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What the unions of one reading share while they read values more than once. */
final class Trials {
    private int depth;
    private @Nullable Map<Key, SmartChoice.Outcome<?>> outcomes;
    private @Nullable IdentityHashMap<Object, ReplayedItems> replays;
    private @Nullable Set<String> tags;

    /** How many fields were met in the objects that were read since the trial began. */
    int fieldsSet;

    /**
     * What the outcome of a union depends on.
     *
     * @param union  the union
     * @param place  the value
     * @param strict whether it is read strictly
     * @param secret whether it is secret
     * @param tags   what may stand beside its fields
     */
    record Key(UnionCodec<?> union, Object place, boolean strict, boolean secret, Set<String> tags) {}

    /** Whether what is being read may be read again. */
    boolean areOn() {
        return depth > 0;
    }

    void begin() {
        depth++;
    }

    void end() {
        if (--depth == 0) {
            outcomes = null;
            replays = null;
        }
    }

    // ---- unions inside of unions

    /** What came of a union when an outer one tried another member; without that, the work would double a level. */
    SmartChoice.@Nullable Outcome<?> known(Key key) {
        return outcomes == null ? null : outcomes.get(key);
    }

    void note(Key key, SmartChoice.Outcome<?> outcome) {
        if (areOn()) {
            Map<Key, SmartChoice.Outcome<?>> known = outcomes;
            if (known == null) {
                known = new HashMap<>();
                outcomes = known;
            }
            known.put(key, outcome);
        }
    }

    // ---- tags beside the fields

    /** Lets the object that is entered next have these members besides its fields. */
    void admit(@Nullable Set<String> names) {
        tags = names;
    }

    /** What the object that is being entered may have besides its fields; null for nothing. */
    @Nullable
    Set<String> takeTags() {
        Set<String> taken = tags;
        if (taken != null) {
            tags = null;
        }
        return taken;
    }

    // ---- containers that can be gone through only once

    /** Like {@link Cursor#itemsOf}, but again and again during trials. */
    @Nullable
    Iterable<?> items(Object source) {
        return areOn() && isTransient(source) ? replayed(source) : Cursor.itemsOf(source);
    }

    private static boolean isTransient(Object source) {
        boolean isOnce = source instanceof Iterator || source instanceof BaseStream || source instanceof Enumeration;
        return isOnce && !(source instanceof Iterable);
    }

    private ReplayedItems replayed(Object source) {
        IdentityHashMap<Object, ReplayedItems> known = replays;
        if (known == null) {
            known = new IdentityHashMap<>();
            replays = known;
        }
        return known.computeIfAbsent(source, ReplayedItems::new);
    }
}
