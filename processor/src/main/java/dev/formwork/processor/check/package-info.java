/** The rules a schema must keep, and the catalogue of problems. */
@NullMarked
package dev.formwork.processor.check;

import org.jspecify.annotations.NullMarked;
