/** dsl-json. */
package dev.formwork.examples.benchmarks.contestant.dsljson;
