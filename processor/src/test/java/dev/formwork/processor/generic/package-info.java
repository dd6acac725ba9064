/** Generic schemas, compiled by the processor. */
@NullMarked
package dev.formwork.processor.generic;

import org.jspecify.annotations.NullMarked;
