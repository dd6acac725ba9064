/** Contestants that take turns, slice by slice, so that a machine that is now fast and now slow is so to all of them. */
package dev.formwork.examples.benchmarks.turns;
