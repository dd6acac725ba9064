/** Unions that the processor compiles together with the tests. */
@NullMarked
package dev.formwork.processor.union;

import org.jspecify.annotations.NullMarked;
