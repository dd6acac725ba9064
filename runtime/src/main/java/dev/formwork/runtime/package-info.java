/** What generated code stands on: validation, violations, conversions, and JSON text in and out. */
@NullMarked
package dev.formwork.runtime;

import org.jspecify.annotations.NullMarked;
