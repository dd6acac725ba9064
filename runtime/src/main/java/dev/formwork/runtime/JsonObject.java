package dev.formwork.runtime;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An object as a JSON parser gives it: a modifiable map whose values are such maps, lists, strings, numbers, booleans and
 * null, in the order of the text. A class of its own, and final, since Jackson 3 writes the tag of a union as a member
 * only if the type of what it writes is known beforehand.
 */
public final class JsonObject extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    /** Makes an object without members. */
    public JsonObject() {}
}
