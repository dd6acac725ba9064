/** Writes the implementation and the codec of a schema. */
@NullMarked
package dev.formwork.processor.write;

import org.jspecify.annotations.NullMarked;
