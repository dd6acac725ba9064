/** Formwork: small copies of the schemas of flow runs. Null is where a type says so. */
@NullMarked
package dev.formwork.examples.benchmarks.contestant.formwork;

import org.jspecify.annotations.NullMarked;
