package dev.formwork.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A type where it is used.
 *
 * @param type     as it stands in the source, type-use annotations included
 * @param shape    how its values are read and written
 * @param nullable whether null is one of its values
 */
public record TypeUse(TypeName type, Shape shape, boolean nullable) {}
