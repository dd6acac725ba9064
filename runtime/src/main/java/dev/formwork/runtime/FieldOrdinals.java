package dev.formwork.runtime;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a schema by the names that plain objects have for them. */
final class FieldOrdinals {
    /** Those of a container that is no object of a schema. */
    static final FieldOrdinals NONE = new FieldOrdinals(List.of(), Map.of());

    /** The fields' own names, by ordinal. */
    private final String[] names;

    /** All names, aliases too; each is at its hash's place or at one of those behind it, of which at least half are free. */
    private final @Nullable String[] keys;

    /** The field of the name at the same place. */
    private final int[] ordinals;

    /**
     * Makes a table.
     *
     * @param names  the fields' own names, by ordinal
     * @param byName the fields by all their names
     */
    FieldOrdinals(List<String> names, Map<String, Integer> byName) {
        this.names = names.toArray(new String[0]);
        this.keys = new String[Integer.highestOneBit(byName.size() | 1) * 4];
        this.ordinals = new int[keys.length];
        byName.forEach((name, ordinal) -> {
            int place = place(name);
            keys[place] = name;
            ordinals[place] = ordinal;
        });
    }

    /** Whether a field has this name; false also where there is no such field. */
    boolean isName(int ordinal, String name) {
        return ordinal < names.length && names[ordinal].equals(name);
    }

    /** Where the field of a name or alias stands; -1 if there is none. */
    int indexOf(String name) {
        int place = place(name);
        return keys[place] == null ? -1 : ordinals[place];
    }

    /** Where a name stands, or would stand. */
    private int place(String name) {
        int hash = name.hashCode();
        int mask = keys.length - 1;
        int place = (hash ^ hash >>> 15) & mask;
        for (String key = keys[place]; key != null && !key.equals(name); key = keys[place]) {
            place = place + 1 & mask;
        }
        return place;
    }
}
