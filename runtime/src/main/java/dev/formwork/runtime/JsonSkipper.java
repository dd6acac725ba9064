package dev.formwork.runtime;

/**
 * Passes over JSON values, checking them to the last byte. It goes into arrays and objects without recursion, so that
 * only {@link ValidationOptions#maxDepth} limits their depth, not the stack.
 */
final class JsonSkipper {
    private final boolean nonFiniteNumbers;
    private final JsonNumber number = new JsonNumber();
    private byte[] text = {};
    private int limit;

    /** Which of the open containers are objects: one bit for each level. */
    private long[] objects = new long[4];

    /**
     * Makes a skipper.
     *
     * @param nonFiniteNumbers whether {@code NaN}, {@code Infinity} and {@code -Infinity} are values
     */
    JsonSkipper(boolean nonFiniteNumbers) {
        this.nonFiniteNumbers = nonFiniteNumbers;
    }

    /**
     * Passes over a value.
     *
     * @param bytes  holds it
     * @param from   its first byte
     * @param end    where the text ends
     * @param levels how deeply it may be nested
     * @return the index behind the value
     */
    int skip(byte[] bytes, int from, int end, int levels) {
        text = bytes;
        limit = end;
        int level = 0;
        int at = from;
        do {
            // Here begins a value.
            byte first = at < limit ? text[at] : 0;
            boolean isObject = first == '{';
            if (isObject || first == '[') {
                if (level == levels) {
                    throw nestedTooDeep(at);
                }
                open(level++, isObject);
                at = spaceEnd(text, at + 1, limit);
                if (at < limit && text[at] == closing(isObject)) {
                    level--;
                    at++;
                } else {
                    at = isObject ? nameEnd(at) : at;
                    continue;
                }
            } else {
                at = scalarEnd(at, first);
            }
            // Here a value has ended; so may the containers around it.
            while (level > 0) {
                boolean inObject = isObject(level - 1);
                at = spaceEnd(text, at, limit);
                byte next = at < limit ? text[at] : 0;
                if (next == ',') {
                    at = spaceEnd(text, at + 1, limit);
                    at = inObject ? nameEnd(at) : afterComma(at);
                    break;
                }
                if (next != closing(inObject)) {
                    throw expectedMore(inObject, at, limit);
                }
                at++;
                level--;
            }
        } while (level > 0);
        return at;
    }

    private int scalarEnd(int at, byte first) {
        return switch (first) {
            case '"' -> JsonString.end(text, at + 1, limit) + 1;
            case 't' -> wordEnd("true", text, at, limit);
            case 'f' -> wordEnd("false", text, at, limit);
            case 'n' -> wordEnd("null", text, at, limit);
            default -> numberEnd(at);
        };
    }

    private int numberEnd(int at) {
        int digits = at <= limit - Long.BYTES ? DecimalDigits.count(Bytes.word(text, at)) : 0;
        if (digits > 0 && digits < Long.BYTES && (digits == 1 || text[at] != '0') && isEnd(text[at + digits])) {
            return at + digits;
        }
        return isNumber(text, at, limit)
                ? number.read(text, at, limit)
                : nonFiniteEnd(nonFiniteNumbers, text, at, limit);
    }

    /** Whether no number goes on there. */
    private static boolean isEnd(byte next) {
        return next == ',' || next == '}' || next == ']';
    }

    private int afterComma(int at) {
        if (at < limit && text[at] == ']') {
            throw trailingComma(at);
        }
        return at;
    }

    /** Passes over a member's name and colon, to its value. */
    private int nameEnd(int at) {
        if (at >= limit || text[at] != '"') {
            throw expectedName(text, at, limit);
        }
        int colon = spaceEnd(text, JsonString.end(text, at + 1, limit) + 1, limit);
        if (colon >= limit || text[colon] != ':') {
            throw MalformedJson.expected("a colon", colon, limit);
        }
        return spaceEnd(text, colon + 1, limit);
    }

    private void open(int level, boolean isObject) {
        int word = level >>> 6;
        if (word == objects.length) {
            objects = java.util.Arrays.copyOf(objects, 2 * word);
        }
        long bit = 1L << level;
        objects[word] = isObject ? objects[word] | bit : objects[word] & ~bit;
    }

    private boolean isObject(int level) {
        return (objects[level >>> 6] & 1L << level) != 0;
    }

    private static char closing(boolean isObject) {
        return isObject ? '}' : ']';
    }

    // ---- what any reader of JSON text needs

    /** The first index from {@code at} on that holds no space. */
    static int spaceEnd(byte[] text, int at, int limit) {
        int i = at;
        while (i < limit && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The index behind a word that must be there, since its first letter is. */
    static int wordEnd(String word, byte[] text, int at, int limit) {
        for (int i = 0; i < word.length(); i++) {
            if (at + i >= limit || text[at + i] != word.charAt(i)) {
                throw MalformedJson.expected("a value", at + i < limit ? at : limit, limit);
            }
        }
        return at + word.length();
    }

    /** Whether a number comes next, or at least its sign, but not an infinity. */
    static boolean isNumber(byte[] text, int at, int limit) {
        if (at >= limit) {
            return false;
        }
        byte first = text[at];
        boolean infinite = first == '-' && at + 1 < limit && text[at + 1] == 'I';
        return first >= '0' && first <= '9' || first == '-' && !infinite;
    }

    /** The index behind a word for a number that is not finite, if it is one and may be. */
    static int nonFiniteEnd(boolean allowed, byte[] text, int at, int limit) {
        if (allowed && at < limit) {
            switch (text[at]) {
                case 'N' -> {
                    return wordEnd("NaN", text, at, limit);
                }
                case 'I' -> {
                    return wordEnd("Infinity", text, at, limit);
                }
                case '-' -> {
                    return wordEnd("-Infinity", text, at, limit);
                }
                default -> {
                    // No value at all.
                }
            }
        }
        throw MalformedJson.expected("a value", at, limit);
    }

    static MalformedJson nestedTooDeep(int at) {
        return MalformedJson.found("nested too deep", at);
    }

    static MalformedJson expectedMore(boolean inObject, int at, int limit) {
        return MalformedJson.expected(inObject ? "a comma or }" : "a comma or ]", at, limit);
    }

    /** There is no name where one must be; a bracket means that there was a comma before it. */
    static MalformedJson expectedName(byte[] text, int at, int limit) {
        return at < limit && text[at] == '}'
                ? trailingComma(at)
                : MalformedJson.expected("a name in quotes", at, limit);
    }

    static MalformedJson trailingComma(int at) {
        return MalformedJson.found("trailing comma", at);
    }
}
