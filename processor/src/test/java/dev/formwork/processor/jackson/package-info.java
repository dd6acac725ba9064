/** Schemas that Jackson reads and writes, by either version. */
@NullMarked
package dev.formwork.processor.jackson;

import org.jspecify.annotations.NullMarked;
