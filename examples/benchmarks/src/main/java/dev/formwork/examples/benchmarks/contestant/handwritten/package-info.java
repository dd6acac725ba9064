/** The floor: what a person would write by hand for just these schemas, for speed alone. */
package dev.formwork.examples.benchmarks.contestant.handwritten;
