/** Schemas whose values are patched. */
@NullMarked
package dev.formwork.processor.patch;

import org.jspecify.annotations.NullMarked;
