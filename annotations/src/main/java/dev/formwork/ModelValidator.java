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
 *     return state.name().isPresent() ? state : ImmutableState.copyOf(state).withName("none");
 * }
 *
 * @ModelValidator(ModelValidator.When.BEFORE)
 * static Map<String, Object> renamed(Map<String, Object> raw) {   // BEFORE: the members as they came
 *     if (raw.containsKey("title")) {
 *         raw.put("name", raw.remove("title"));
 *     }
 *     return raw;
 * }
 * }</pre>
 *
 * <p>An {@code AFTER} method takes the schema and returns it, or returns nothing if it only checks. It runs only when all
 * fields are good. Which fields count as set is what the returned value says; one that is no instance of the generated
 * class is copied, so that all of its fields count.
 *
 * <p>A {@code BEFORE} method takes the members of the input, by the names they have there, in a modifiable copy, and
 * returns those to read. Their values are raw, null among them, and not to be modified.
 *
 * <p>Several methods run in the order in which they stand; inherited ones run first, and return nothing, since what they
 * could return is no instance of the schema. None runs on an instance of the generated class, nor in a builder. A method rejects by throwing the
 * runtime's {@code InvalidValueException}; any other exception is a violation too, {@code value_error}, and is kept as its
 * cause.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ModelValidator {

    /**
     * When the method runs.
     *
     * @return {@code AFTER} if nothing is said
     */
    When value() default When.AFTER;

    /** The times at which a model validator can run. */
    enum When {
        /** Before the fields are read. */
        BEFORE,
        /** After all fields were found good. */
        AFTER
    }
}
