package dev.formwork.runtime;

/** Stub. */
final class LiteralScalar {
    private LiteralScalar() {}

    static Scalar<String> strings(String... values) {
        throw new UnsupportedOperationException();
    }

    static Scalar<Long> integers(long... values) {
        throw new UnsupportedOperationException();
    }

    static Scalar<Boolean> booleans(boolean... values) {
        throw new UnsupportedOperationException();
    }
}
