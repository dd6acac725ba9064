package dev.formwork.examples.benchmarks.mutation;

/** Reads a document, or throws if it does not take it. */
@FunctionalInterface
interface Reader {
    Object read(byte[] json) throws Exception;

    /** Whether the document is taken; that a library fails in whatever way counts as a refusal. */
    default boolean accepts(byte[] json) {
        try {
            read(json);
            return true;
        } catch (Exception e) {
            return false;
        }
    }
}
