/** The records that hand-written code, Jackson, avaje-jsonb and dsl-json read into; any component may be null. */
package dev.formwork.examples.benchmarks.model;
