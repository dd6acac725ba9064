/** Reads what the developer wrote: schemas, accessors and each annotation, with their places in the source. */
@NullMarked
package dev.formwork.processor.read;

import org.jspecify.annotations.NullMarked;
