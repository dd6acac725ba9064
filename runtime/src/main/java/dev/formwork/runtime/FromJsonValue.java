package dev.formwork.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the method of a generated class by which Jackson, of either version, reads instances: it takes all that was
 * parsed.
 */
@JacksonAnnotationsInside
@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FromJsonValue {}
