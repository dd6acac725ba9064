/** An annotation that stands for {@code @Schema}, and a schema by it, as a jar would hold them. */
@NullMarked
package dev.formwork.processor.meta;

import org.jspecify.annotations.NullMarked;
