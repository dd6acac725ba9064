package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the key must be present although the field could do without: a nullable field (the key must be there, its
 * value may be null) or a literal.
 *
 * <pre>{@code
 * @Required
 * Optional<UUID> workPoolId();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Required {}
