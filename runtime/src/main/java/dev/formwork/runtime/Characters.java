package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** Single characters: strings of exactly one UTF-16 code unit. */
final class Characters extends Scalar<Character> {

    /** The most bytes that one UTF-16 code unit takes in UTF-8. */
    private static final int MAX_BYTES = 3;

    Characters() {
        super("char", ViolationCode.STRING_TYPE);
    }

    @Override
    @Nullable
    Character ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (from == to) {
            return failure.of(ViolationCode.STRING_TOO_SHORT, "min_length", 1);
        }
        if (to - from <= MAX_BYTES) {
            String string = Utf8.string(text, from, to);
            if (string.length() == 1) {
                return string.charAt(0);
            }
        }
        return failure.of(ViolationCode.STRING_TOO_LONG, "max_length", 1);
    }

    @Override
    @Nullable
    Character ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof Character character ? character : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof Character;
    }

    @Override
    public void write(Output out, Character value) {
        out.write(value.toString());
    }
}
