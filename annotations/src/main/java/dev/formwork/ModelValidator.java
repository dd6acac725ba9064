package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of a schema that checks, or replaces, the value as a whole.
 *
 * <pre>{@code
 * @ModelValidator
 * static State named(State state) {                               // AFTER: all fields are good
 *     return state.name().isPresent() ? state : ImmutableState.copyOf(state).withName("…");
 * }
 *
 * @ModelValidator(ModelValidator.When.BEFORE)
 * static Map<String, Object> renamed(Map<String, Object> raw) {   // BEFORE: the members as they came
 *     …
 * }
 * }</pre>
 *
 * <p>An {@code AFTER} method takes the schema and returns it, or returns nothing if it only checks; fields that differ
 * in what it returns count as set if the returned value says so. A {@code BEFORE} method takes the members by wire name,
 * in a modifiable copy, and returns those to read. Several methods run in the order in which they stand; inherited ones
 * run first. A method rejects by throwing the runtime's {@code InvalidValueException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ModelValidator {

    /** When the method runs. */
    When value() default When.AFTER;

    /** The times at which a model validator can run. */
    enum When {
        /** Before the fields are read. */
        BEFORE,
        /** After all fields were found good. */
        AFTER
    }
}
