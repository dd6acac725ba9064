@NullMarked
package dev.formwork.examples.prefect.conformance;

import org.jspecify.annotations.NullMarked;
