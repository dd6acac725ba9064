/** Works out what a declaration means: fields, types, presence and defaults. */
@NullMarked
package dev.formwork.processor.resolve;

import org.jspecify.annotations.NullMarked;
