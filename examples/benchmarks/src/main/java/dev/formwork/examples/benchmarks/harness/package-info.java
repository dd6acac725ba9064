/** What the programs that JMH does not run share: where things are, JVMs of their own, results as text. */
package dev.formwork.examples.benchmarks.harness;
