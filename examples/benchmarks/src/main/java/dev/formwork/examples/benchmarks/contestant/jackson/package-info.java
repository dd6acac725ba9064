/** Jackson 2 and 3, alone and with Hibernate Validator. */
package dev.formwork.examples.benchmarks.contestant.jackson;
