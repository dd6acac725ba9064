package dev.formwork.runtime;

import dev.formwork.Extra;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of a patched object that is read as one of a schema. A field that the patch names, by its name or an alias,
 * gets what the patch says, and stands under the name that the patch uses. A null removes it, but a field that must be
 * there and may be null becomes null.
 */
final class PatchedFields {
    private final PatchedObject object;
    private final FieldTable table;
    private final PatchedMembers before;
    private final boolean rejectsDuplicates;
    private final List<Map.Entry<@Nullable Object, @Nullable Object>> entries = new ArrayList<>();

    /** The members that the schema does not name, where it keeps them. */
    private final Map<String, @Nullable Object> extras = new LinkedHashMap<>();

    /** The fields and extra members that the patch names. */
    private final Set<Object> named = new HashSet<>();

    /** The nulls by which the patch removes fields, by ordinal. */
    private final Map<Integer, Placed> removals = new HashMap<>();

    /**
     * Merges.
     *
     * @param object            what is read
     * @param patch             its patch
     * @param rejectsDuplicates whether keys that stand twice in the patch must be left standing
     * @param table             the fields of the schema
     * @param before            the members as they were
     */
    PatchedFields(
            PatchedObject object, Map<?, ?> patch, boolean rejectsDuplicates, FieldTable table, PatchedMembers before) {
        this.object = object;
        this.table = table;
        this.before = before;
        this.rejectsDuplicates = rejectsDuplicates;
        for (Object name : before.byName().keySet()) {
            if (table.indexOf(name.toString()) < 0) {
                extras.put(name.toString(), before.held(name));
            }
        }
        patch.forEach(this::add);
        addUnnamed();
        extras.forEach((name, value) -> entries.add(new SimpleImmutableEntry<>(name, value)));
    }

    /**
     * The members to be read: first those that the patch gives, in its order, then those that are {@link Held}, and last
     * those that the schema does not name but keeps.
     */
    List<Map.Entry<@Nullable Object, @Nullable Object>> entries() {
        return entries;
    }

    /** The null in the text by which the patch removed a field; null if it did not. */
    @Nullable
    Placed removal(int ordinal) {
        return removals.get(ordinal);
    }

    /** Members that were made of these, and the fields that do not count as given, as far as they are not among them. */
    Map<String, @Nullable Object> withUnset(Map<String, @Nullable Object> members) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(members);
        Set<Integer> present = new HashSet<>();
        members.keySet().forEach(name -> present.add(table.indexOf(name)));
        for (Map.Entry<@Nullable Object, @Nullable Object> entry : entries) {
            boolean isUnset = entry.getValue() instanceof Held held && !held.isSet();
            if (isUnset && entry.getKey() instanceof String name && !present.contains(table.indexOf(name))) {
                all.put(name, entry.getValue());
            }
        }
        return all;
    }

    private void add(@Nullable Object key, @Nullable Object value) {
        String name = key instanceof CharSequence text ? text.toString() : null;
        int index = name == null ? -1 : table.indexOf(name);
        if (name != null && index >= 0) {
            addField(name, index, value);
        } else if (name != null && table.extra() == Extra.KEEP) {
            addExtra(name, value);
        } else {
            entries.add(new SimpleImmutableEntry<>(key, object.merged(null, value, false)));
        }
    }

    private void addField(String name, int index, @Nullable Object value) {
        boolean isAgain = !named.add(index);
        if (isAgain && !rejectsDuplicates) {
            entries.removeIf(entry -> entry.getKey() instanceof String other && table.indexOf(other) == index);
            removals.remove(index);
        }
        if (PatchedObject.isNull(value) && !table.isNullableAndRequired(index) && !(isAgain && rejectsDuplicates)) {
            if (value instanceof Placed removal) {
                removals.put(index, removal);
            }
            return;
        }
        Object member = before.byName().get(table.wireName(index));
        entries.add(new SimpleImmutableEntry<>(name, object.merged(member, value, before.isTrusted())));
    }

    private void addExtra(String name, @Nullable Object value) {
        if (!named.add(name) && rejectsDuplicates) {
            entries.add(new SimpleImmutableEntry<>(name, value));
        }
        if (PatchedObject.isNull(value)) {
            extras.remove(name);
        } else {
            extras.put(name, object.merged(before.byName().get(name), value, before.isTrusted()));
        }
    }

    private void addUnnamed() {
        for (Object name : before.byName().keySet()) {
            int index = table.indexOf(name.toString());
            if (index >= 0 && !named.contains(index)) {
                entries.add(new SimpleImmutableEntry<>(name.toString(), before.held(name)));
            }
        }
    }
}
