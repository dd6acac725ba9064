package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the {@code Map<String, Object>} accessor that receives, in order, the keys that a schema with
 * {@link Extra#KEEP} does not name.
 *
 * <pre>{@code
 * @Schema(extra = Extra.KEEP)
 * public interface VersionInfo {
 *     String type();
 *
 *     @Extras
 *     Map<String, Object> extras();
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Extras {}
