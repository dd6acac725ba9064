package dev.formwork.runtime;

/**
 * The base of generated implementations of schemas with more than 64 fields.
 *
 * @param <F> the enum of the schema's fields
 */
public abstract class WideImplementation<F extends Enum<F> & FieldName> extends Implementation<F> {

    /** Which fields were given: one bit for each ordinal, 64 a word. */
    private final long[] set;

    /**
     * Makes an instance of a generated class.
     *
     * @param set which fields were given: one bit for each ordinal of {@code F}, 64 a word; not changed any more
     */
    protected WideImplementation(long[] set) {
        super(set[0]);
        this.set = set;
    }

    @Override
    final long[] setWords() {
        return set;
    }
}
