/** One document in a fresh JVM. */
package dev.formwork.examples.benchmarks.coldstart;
