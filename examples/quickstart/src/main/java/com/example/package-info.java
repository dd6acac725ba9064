/** The smallest program that uses Formwork. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
