/** Who takes documents that are no JSON, and who refuses some that are. */
package dev.formwork.examples.benchmarks.mutation;
