package dev.formwork;

/** What happens to keys of the input that a schema does not name. */
public enum Extra {
    /** They are dropped. */
    IGNORE,
    /** Each is a violation, {@code extra_forbidden}. */
    FORBID,
    /** They are kept, in order, in the field annotated {@link Extras}, and written back. */
    KEEP
}
