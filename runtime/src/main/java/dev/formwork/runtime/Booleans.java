package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Booleans; lax input may also say them as a number or a word. */
final class Booleans extends Scalar<Boolean> {

    private static final String[] TRUE = {"1", "t", "y", "on", "yes", "true"};
    private static final String[] FALSE = {"0", "f", "n", "no", "off", "false"};

    Booleans() {
        super("bool", ViolationCode.BOOL_TYPE);
    }

    @Override
    boolean takesWideIntegers() {
        return false;
    }

    @Override
    Boolean ofBoolean(boolean bool, boolean strict, Failure failure) {
        return bool;
    }

    @Override
    @Nullable
    Boolean ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        if (isOneOf(TRUE, text, from, to)) {
            return true;
        }
        return isOneOf(FALSE, text, from, to) ? (Boolean) false : failure.of(ViolationCode.BOOL_PARSING);
    }

    @Override
    boolean takesTextStrictly() {
        return false;
    }

    @Override
    @Nullable
    Boolean ofLong(long number, boolean strict, Failure failure) {
        if (strict) {
            return wrongKind(failure);
        }
        return number == 0 || number == 1 ? (Boolean) (number == 1) : failure.of(ViolationCode.BOOL_PARSING);
    }

    @Override
    @Nullable
    Boolean ofDouble(double number, boolean strict, Failure failure) {
        boolean integer = number == Math.rint(number) && Math.abs(number) < 0x1p63;
        return integer ? ofLong((long) number, strict, failure) : wrongKind(failure);
    }

    @Override
    @Nullable
    Boolean ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof Boolean bool ? bool : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof Boolean;
    }

    @Override
    public void write(Output out, Boolean value) {
        out.write(value.booleanValue());
    }

    private static boolean isOneOf(String[] words, byte[] text, int from, int to) {
        for (String word : words) {
            if (Utf8.isIgnoringCase(word, text, from, to)) {
                return true;
            }
        }
        return false;
    }
}
