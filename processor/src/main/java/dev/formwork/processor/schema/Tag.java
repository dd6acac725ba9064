package dev.formwork.processor.schema;

import java.util.List;

/**
 * What tells a member of a union from the others.
 *
 * @param union  the simple name of the union
 * @param name   the wire name
 * @param values which pick the member: {@code String}, {@code Long} or {@code Boolean}
 */
record Tag(String union, String name, List<Object> values) {

    // {"const": "circle"}
    /** The schema of its value. */
    Keywords schema() {
        return values.size() == 1
                ? Keywords.none().with("const", values.get(0))
                : Keywords.none().with("enum", values);
    }
}
