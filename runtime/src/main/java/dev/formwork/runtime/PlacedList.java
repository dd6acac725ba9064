package dev.formwork.runtime;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** An array of JSON text, whose scalars are {@link JsonScalar}s. */
final class PlacedList extends ArrayList<@Nullable Object> implements Placed {
    private static final long serialVersionUID = 1L;

    private final transient JsonInput text;
    private final int at;

    PlacedList(JsonInput text, int at) {
        this.text = text;
        this.at = at;
    }

    @Override
    public Location location() {
        return text.locator().locate(at);
    }
}
