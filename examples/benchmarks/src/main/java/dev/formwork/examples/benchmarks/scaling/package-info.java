/** How time and memory grow with the input and with the schema. */
@NullMarked
package dev.formwork.examples.benchmarks.scaling;

import org.jspecify.annotations.NullMarked;
