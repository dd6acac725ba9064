/** Tables and a picture of all that was measured. */
package dev.formwork.examples.benchmarks.report;
