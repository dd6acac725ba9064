package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a schema: the processor generates {@code ImmutableX} for it, with a builder, validation of JSON
 * text and of plain objects, and writing back.
 *
 * <pre>{@code
 * @Schema
 * public interface Flow {
 *     UUID id();
 *     String name();
 *     Optional<String> description();
 * }
 *
 * Flow flow = ImmutableFlow.validateJson(bytes);
 * }</pre>
 *
 * <p>A schema may be generic. Its codec is made of the codecs of its type arguments; as the type of a field, it is used
 * like any other schema.
 *
 * <pre>{@code
 * @Schema
 * public interface Page<T> {
 *     List<T> items();
 *     int count();
 * }
 *
 * Page<Flow> page = ImmutablePage.codec(ImmutableFlow.CODEC).validateJson(bytes);
 * }</pre>
 *
 * <p>On an annotation type, {@code @Schema} makes that annotation stand for it, with the values given here: one place
 * for the conventions of a whole API. The annotation must not be kept in sources only.
 *
 * <pre>{@code
 * @Schema(naming = Naming.SNAKE_CASE, extra = Extra.FORBID)
 * public @interface ApiSchema {}
 *
 * @ApiSchema
 * public interface FlowRun { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface Schema {

    /**
     * What happens to keys that the schema does not name.
     *
     * @return {@code IGNORE} if nothing is said: they are dropped
     */
    Extra extra() default Extra.IGNORE;

    /**
     * How wire names follow from property names where {@code @JsonProperty} gives none.
     *
     * @return {@code AS_IS} if nothing is said: they are the property names
     */
    Naming naming() default Naming.AS_IS;

    /**
     * Whether values must have their exact JSON kind ({@code true}: the text {@code "7"} is no integer), rather than
     * being converted where nothing is lost.
     *
     * @return false if nothing is said
     */
    boolean strict() default false;

    /**
     * Whether {@code toString()} leaves out the fields that hold their default.
     *
     * @return false if nothing is said: it shows all fields but {@link Hidden} ones
     */
    boolean toStringWithoutDefaults() default false;
}
