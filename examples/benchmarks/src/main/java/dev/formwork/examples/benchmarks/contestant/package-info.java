/** The libraries that are compared, each behind the same interface. */
package dev.formwork.examples.benchmarks.contestant;
