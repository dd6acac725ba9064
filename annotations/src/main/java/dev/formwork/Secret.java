package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Masks a field in {@code toString()}, and keeps its value out of every violation.
 *
 * <p>Keys inside the value count as secret too: the paths of violations have {@code ***} for the first one that they lead
 * through, then {@code ***2} and so on, always the same for the same key. Of an exception only the class is shown. In a
 * schema with a secret field, violations show no value of an unknown key either, since its name may be a misspelt one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Secret {}
