/** The benchmarks that JMH runs. */
package dev.formwork.examples.benchmarks.speed;
