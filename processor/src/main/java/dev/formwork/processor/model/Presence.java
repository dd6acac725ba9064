package dev.formwork.processor.model;

/** Whether a field must be given, and what it is otherwise. */
public sealed interface Presence {

    /** The key must be there. */
    record Required() implements Presence {}

    /** Null, or an empty optional. */
    record Absent() implements Presence {}

    /**
     * Always the same value.
     *
     * @param value what it is
     */
    record Constant(DefaultConstant value) implements Presence {}

    /** What the accessor's body returns, called for each instance. */
    record Factory() implements Presence {}
}
