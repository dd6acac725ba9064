/** The program behind {@link dev.formwork.examples.prefect.Main}: where responses come from, and what is shown of them. */
@NullMarked
package dev.formwork.examples.prefect.job;

import org.jspecify.annotations.NullMarked;
