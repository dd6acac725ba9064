package dev.formwork.processor;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.Literal;

/** What stands in a jar, as far as the schemas of the tests can see. */
public final class Library {
    private Library() {}

    public interface Named {
        @Literal({})
        String name();
    }

    public enum Kind {
        @JsonProperty("")
        A
    }
}
