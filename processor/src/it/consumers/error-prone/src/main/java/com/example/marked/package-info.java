/** Schemas in which nothing is null unless its type says so. */
@NullMarked
package com.example.marked;

import org.jspecify.annotations.NullMarked;
