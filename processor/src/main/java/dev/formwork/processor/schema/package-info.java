/** Writes what a schema means as JSON Schema (2020-12). Knows the model only. */
@NullMarked
package dev.formwork.processor.schema;

import org.jspecify.annotations.NullMarked;
