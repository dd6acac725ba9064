/** fastjson2. */
package dev.formwork.examples.benchmarks.contestant.fastjson;
