package dev.formwork.runtime;

/** What somebody's own implementation of a schema threw when its fields were asked for; never leaves the runtime. */
final class AccessorFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int field;
    private final RuntimeException thrown;

    /**
     * Keeps what was thrown.
     *
     * @param field  the ordinal of the field; beyond the schema's fields if it was something else, such as the extras
     * @param thrown what was thrown
     */
    AccessorFailure(int field, RuntimeException thrown) {
        super(null, thrown, false, false);
        this.field = field;
        this.thrown = thrown;
    }

    int field() {
        return field;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
