package dev.formwork.runtime;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON text, whose scalars are {@link JsonScalar}s. Unlike in other maps, a key that stands twice in the
 * text stands twice among the entries, so that whoever goes through them can say so.
 */
final class PlacedObject extends AbstractMap<String, @Nullable Object> implements Placed {
    private final JsonInput text;
    private final int at;
    private final List<Map.Entry<String, @Nullable Object>> members = new ArrayList<>();

    PlacedObject(JsonInput text, int at) {
        this.text = text;
        this.at = at;
    }

    void add(String name, Object value) {
        members.add(new SimpleImmutableEntry<>(name, value));
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new Entries(members);
    }

    @Override
    public Location location() {
        return text.locator().locate(at);
    }
}
