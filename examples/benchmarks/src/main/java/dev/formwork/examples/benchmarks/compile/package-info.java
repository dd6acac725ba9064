/** Compile time: javac with each generator, on schemas that are written out for it. */
package dev.formwork.examples.benchmarks.compile;
