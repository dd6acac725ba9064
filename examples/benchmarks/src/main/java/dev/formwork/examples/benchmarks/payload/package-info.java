/** What the contestants read and write: made from a seed, the same in every run. */
package dev.formwork.examples.benchmarks.payload;
