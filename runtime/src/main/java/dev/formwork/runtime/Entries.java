package dev.formwork.runtime;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a map as a list has them, without looking whether a key stands twice. */
final class Entries extends AbstractSet<Map.Entry<String, @Nullable Object>> {
    private final List<Map.Entry<String, @Nullable Object>> entries;

    Entries(List<Map.Entry<String, @Nullable Object>> entries) {
        this.entries = entries;
    }

    @Override
    public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
        return entries.iterator();
    }

    @Override
    public int size() {
        return entries.size();
    }
}
