package dev.formwork.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single characters: strings of exactly one UTF-16 code unit. */
final class Characters extends Scalar<Character> {

    Characters() {
        super("char", ViolationCode.STRING_TYPE);
    }

    @Override
    @Nullable
    Character ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (from == to) {
            return wrongLength(ViolationCode.STRING_TOO_SHORT, "min_length", 0, failure);
        }
        String string = Utf8.string(text, from, to);
        return string.length() == 1
                ? Character.valueOf(string.charAt(0))
                : wrongLength(ViolationCode.STRING_TOO_LONG, "max_length", string.length(), failure);
    }

    private static @Nullable Character wrongLength(ViolationCode code, String bound, long actual, Failure failure) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put(bound, 1L);
        params.put("actual_length", actual);
        return failure.of(code, params);
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
