package dev.formwork.runtime;

/** Stub. */
final class EnumScalar {
    private EnumScalar() {}

    static <E extends Enum<E>> Scalar<E> of(Class<E> type, E[] constants, String... wireNames) {
        throw new UnsupportedOperationException();
    }
}
