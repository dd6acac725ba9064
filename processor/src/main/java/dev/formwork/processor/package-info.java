/** The annotation processor: rounds and deferral; the stages are in the packages below. */
@NullMarked
package dev.formwork.processor;

import org.jspecify.annotations.NullMarked;
