/** Immutables, read and written by Jackson. Null is where a type says so. */
@NullMarked
package dev.formwork.examples.benchmarks.contestant.immutables;

import org.jspecify.annotations.NullMarked;
