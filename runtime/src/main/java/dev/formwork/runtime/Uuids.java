package dev.formwork.runtime;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs (RFC 9562, section 4), in hexadecimal digits of either case: hyphenated, plain, or hyphenated in braces or
 * behind {@code urn:uuid:}. Any version and variant will do.
 */
final class Uuids extends Scalar<UUID> {

    private static final int HYPHENATED = 36;
    private static final int PLAIN = 32;
    private static final String URN = "urn:uuid:";
    private static final int[] GROUPS = {8, 4, 4, 4, 12};

    /** The value of each hexadecimal digit, -1 for every other byte. */
    private static final byte[] HEX = new byte[256];

    static {
        Arrays.fill(HEX, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            char lower = Character.forDigit(digit, 16);
            HEX[lower] = (byte) digit;
            HEX[Character.toUpperCase(lower)] = (byte) digit;
        }
    }

    Uuids() {
        super("uuid", ViolationCode.UUID_TYPE);
    }

    @Override
    @Nullable
    UUID ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        UUID uuid = switch (to - from) {
            case HYPHENATED -> hyphenated(text, from);
            case PLAIN -> plain(text, from);
            default -> isWrapped(text, from, to) ? hyphenated(text, bodyStart(text, from, to), to) : null;
        };
        return uuid == null ? failure.of(ViolationCode.UUID_PARSING, "error", error(text, from, to)) : uuid;
    }

    @Override
    @Nullable
    UUID ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof UUID uuid ? uuid : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof UUID;
    }

    @Override
    Class<?> strictInstance() {
        return UUID.class;
    }

    @Override
    public void write(Output out, UUID value) {
        out.write(value, value.toString());
    }

    private static @Nullable UUID hyphenated(byte[] text, int from, int to) {
        return to - from - (text[to - 1] == '}' ? 1 : 0) == HYPHENATED ? hyphenated(text, from) : null;
    }

    private static @Nullable UUID hyphenated(byte[] text, int at) {
        if (text[at + 8] != '-' || text[at + 13] != '-' || text[at + 18] != '-' || text[at + 23] != '-') {
            return null;
        }
        long first = hex(text, at, 8);
        long second = hex(text, at + 9, 4);
        long third = hex(text, at + 14, 4);
        long fourth = hex(text, at + 19, 4);
        long fifth = hex(text, at + 24, 12);
        if ((first | second | third | fourth | fifth) < 0) {
            return null;
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    private static @Nullable UUID plain(byte[] text, int at) {
        long first = hex(text, at, 8);
        long second = hex(text, at + 8, 8);
        long third = hex(text, at + 16, 8);
        long fourth = hex(text, at + 24, 8);
        return (first | second | third | fourth) < 0 ? null : new UUID(first << 32 | second, third << 32 | fourth);
    }

    /** The number in up to 15 hexadecimal digits; negative if one of them is none, since -1 keeps its sign bits. */
    private static long hex(byte[] text, int at, int digits) {
        long number = 0;
        for (int i = at; i < at + digits; i++) {
            number = number << 4 | HEX[text[i] & 0xFF];
        }
        return number;
    }

    private static boolean isWrapped(byte[] text, int from, int to) {
        return bodyStart(text, from, to) > from;
    }

    private static int bodyStart(byte[] text, int from, int to) {
        if (Utf8.startsWith(URN, text, from, to)) {
            return from + URN.length();
        }
        return to - from >= 2 && text[from] == '{' && text[to - 1] == '}' ? from + 1 : from;
    }

    /** What is wrong with the text: the first bad character, or else how its groups are cut. */
    private static String error(byte[] text, int from, int to) {
        int start = bodyStart(text, from, to);
        int end = start > from && text[from] == '{' ? to - 1 : to;
        int[] lengths = new int[GROUPS.length];
        int groups = 1;
        for (int at = start; at < end; at++) {
            if (text[at] == '-') {
                groups++;
            } else if (HEX[text[at] & 0xFF] < 0) {
                // Everything before it is ASCII, so that bytes are characters.
                return "invalid character: found `" + character(text, at, to) + "` at " + (at - from + 1);
            } else if (groups <= lengths.length) {
                lengths[groups - 1]++;
            }
        }
        if (groups == 1 && start == from) {
            return "invalid length: expected length 32 for simple format, found " + (to - from);
        }
        if (groups != GROUPS.length) {
            return "invalid group count: expected 5, found " + groups;
        }
        int group = Arrays.mismatch(lengths, GROUPS);
        return "invalid group length in group " + group + ": expected " + GROUPS[group] + ", found " + lengths[group];
    }

    private static String character(byte[] text, int at, int to) {
        String rest = Utf8.string(text, at, Math.min(to, at + 4));
        return new String(Character.toChars(rest.codePointAt(0)));
    }
}
