/** avaje-jsonb. */
package dev.formwork.examples.benchmarks.contestant.avaje;
