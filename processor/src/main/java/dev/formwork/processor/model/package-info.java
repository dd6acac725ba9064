/** What a schema means, in small immutable records that know nothing of the compiler. */
@NullMarked
package dev.formwork.processor.model;

import org.jspecify.annotations.NullMarked;
