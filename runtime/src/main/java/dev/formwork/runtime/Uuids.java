package dev.formwork.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * UUIDs (RFC 9562, section 4), in hexadecimal digits of either case: hyphenated, plain, or hyphenated in braces or
 * behind {@code urn:uuid:}. Any version and variant will do.
 */
final class Uuids extends Scalar<UUID> {

    /** The length of the usual form. */
    static final int HYPHENATED = 36;

    private static final int PLAIN = 32;
    private static final long FIRST_FOUR = 0xFFFF_FFFFL;
    private static final String URN = "urn:uuid:";
    private static final int[] GROUPS = {8, 4, 4, 4, 12};

    /** The two digits of each byte, the first in the lower bits. */
    private static final short[] DIGITS = new short[256];

    static {
        byte[] digits = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < DIGITS.length; i++) {
            DIGITS[i] = (short) (digits[i >> 4] | digits[i & 0xF] << 8);
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
            default -> wrapped(text, from, to);
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
        out.write(value);
    }

    private static @Nullable UUID wrapped(byte[] text, int from, int to) {
        int start = bodyStart(text, from, to);
        return start > from && bodyEnd(text, from, to) - start == HYPHENATED ? hyphenated(text, start) : null;
    }

    /** Writes the usual form of a UUID, and tells where it ends. */
    static int put(UUID value, byte[] target, int at) {
        long most = value.getMostSignificantBits();
        long least = value.getLeastSignificantBits();
        putFour(most >>> 48, target, at);
        putFour(most >>> 32, target, at + 4);
        target[at + 8] = '-';
        putFour(most >>> 16, target, at + 9);
        target[at + 13] = '-';
        putFour(most, target, at + 14);
        target[at + 18] = '-';
        putFour(least >>> 48, target, at + 19);
        target[at + 23] = '-';
        putFour(least >>> 32, target, at + 24);
        putFour(least >>> 16, target, at + 28);
        putFour(least, target, at + 32);
        return at + HYPHENATED;
    }

    /** Writes the last four hexadecimal digits of a number. */
    private static void putFour(long number, byte[] target, int at) {
        Bytes.putHalfWord(DIGITS[(int) number >> 8 & 0xFF] & 0xFFFF | DIGITS[(int) number & 0xFF] << 16, target, at);
    }

    /** The UUID in its usual form that begins at {@code at}, of which no byte may be missing; null if there is none. */
    static @Nullable UUID hyphenated(byte[] text, int at) {
        if (text[at + 8] != '-' || text[at + 13] != '-' || text[at + 18] != '-' || text[at + 23] != '-') {
            return null;
        }
        return uuid(
                Bytes.word(text, at),
                spliced(text, at + 9, at + 10),
                spliced(text, at + 19, at + 20),
                Bytes.word(text, at + 28));
    }

    /** The first four of the eight bytes from one place on, and the last four of those from another place on. */
    private static long spliced(byte[] text, int at, int other) {
        return Bytes.word(text, at) & FIRST_FOUR | Bytes.word(text, other) & ~FIRST_FOUR;
    }

    private static @Nullable UUID plain(byte[] text, int at) {
        return uuid(
                Bytes.word(text, at), Bytes.word(text, at + 8), Bytes.word(text, at + 16), Bytes.word(text, at + 24));
    }

    /** The UUID of four times eight digits; null if one of them is none. */
    private static @Nullable UUID uuid(long a, long b, long c, long d) {
        long first = HexDigits.number(a);
        long second = HexDigits.number(b);
        long third = HexDigits.number(c);
        long fourth = HexDigits.number(d);
        return (first | second | third | fourth) < 0 ? null : new UUID(first << 32 | second, third << 32 | fourth);
    }

    private static int bodyStart(byte[] text, int from, int to) {
        if (isBraced(text, from, to)) {
            return from + 1;
        }
        return Utf8.startsWith(URN, text, from, to) ? from + URN.length() : from;
    }

    private static int bodyEnd(byte[] text, int from, int to) {
        return isBraced(text, from, to) ? to - 1 : to;
    }

    private static boolean isBraced(byte[] text, int from, int to) {
        return to - from >= 2 && text[from] == '{' && text[to - 1] == '}';
    }

    /** What is wrong with the text: the first bad character, or else how its groups are cut. */
    private static String error(byte[] text, int from, int to) {
        int start = bodyStart(text, from, to);
        int end = bodyEnd(text, from, to);
        int[] lengths = new int[GROUPS.length];
        int groups = 1;
        for (int at = start; at < end; at++) {
            if (text[at] == '-') {
                groups++;
            } else if (!isDigit(text[at])) {
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

    private static boolean isDigit(byte b) {
        return b >= 0 && Character.digit(b, 16) >= 0;
    }

    private static String character(byte[] text, int at, int to) {
        String rest = Utf8.string(text, at, Math.min(to, at + 4));
        return new String(Character.toChars(rest.codePointAt(0)));
    }
}
