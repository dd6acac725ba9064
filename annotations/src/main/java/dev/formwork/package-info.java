/** The annotations that a schema is written with. */
@NullMarked
package dev.formwork;

import org.jspecify.annotations.NullMarked;
