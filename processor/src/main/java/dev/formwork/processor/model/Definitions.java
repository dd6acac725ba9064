package dev.formwork.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** Finds what the types that a schema refers to mean. */
public interface Definitions {

    /**
     * The meaning of a schema, union or enum.
     *
     * @param type its name
     * @return empty if there is a mistake in it, which is reported where it is declared
     */
    Optional<Definition> find(ClassName type);
}
