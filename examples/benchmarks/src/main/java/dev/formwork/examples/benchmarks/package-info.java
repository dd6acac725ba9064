/** Benchmarks of Formwork beside hand-written code and other libraries. */
package dev.formwork.examples.benchmarks;
