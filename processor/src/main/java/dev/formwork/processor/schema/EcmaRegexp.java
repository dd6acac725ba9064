package dev.formwork.processor.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a Java regular expression that must match the whole text as one of ECMA 262 that means the same. Only what is
 * known to mean the same, or can be said in other words, is taken; an expression with anything else has no counterpart.
 */
final class EcmaRegexp {
    /** White space in Java; what ECMA 262 means by {@code \s} is more. */
    private static final String SPACE = " \\t\\n\\v\\f\\r";

    /** A dot in Java leaves out one line end more than that of ECMA 262. */
    private static final String DOT = "[^\\n\\r\\u0085\\u2028\\u2029]";

    /** What must be escaped where ECMA 262 reads a text by its Unicode rules. */
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    /** Escapes that mean the same in both. */
    private static final String COMMON = "dDwWtnrf";

    private static final Pattern HEX = Pattern.compile("u\\p{XDigit}{4}|x\\p{XDigit}{2}");
    private static final Pattern CATEGORY =
            Pattern.compile("[pP]\\{(?:L[ulmto]?|M[nce]?|N[dlo]?|Z[slp]?|P[cdseifo]?|S[mcko]?)\\}");
    private static final Pattern QUANTIFIER = Pattern.compile("(?:[*+?]|\\{\\d+(?:,\\d*)?\\})\\??");
    private static final Pattern GROUP = Pattern.compile("\\((?:\\?(?::|=|!))?");

    /** Thrown where an expression has no counterpart. */
    private static final class NoCounterpart extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String source;
    private final StringBuilder target = new StringBuilder();
    private int at;

    private EcmaRegexp(String source) {
        this.source = source;
    }

    /**
     * The counterpart of an expression.
     *
     * @param regexp that compiles in Java
     * @param flags  of {@link Pattern}
     */
    static Optional<String> of(String regexp, int flags) {
        if (flags != 0) {
            return Optional.empty();
        }
        // Where the whole text must match, these two say nothing.
        boolean endsInDollar = regexp.endsWith("$") && !regexp.endsWith("\\$");
        String body = regexp.substring(regexp.startsWith("^") ? 1 : 0, regexp.length() - (endsInDollar ? 1 : 0));
        EcmaRegexp translation = new EcmaRegexp(body);
        try {
            translation.translate();
        } catch (NoCounterpart e) {
            return Optional.empty();
        }
        return Optional.of(body.contains("|") ? "^(?:" + translation.target + ")$" : "^" + translation.target + "$");
    }

    private void translate() {
        while (at < source.length()) {
            char c = source.charAt(at);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '(' -> copy(GROUP);
                case '*', '+', '?', '{' -> quantifier();
                case '.' -> replace(DOT);
                case '^', '$' -> throw new NoCounterpart();
                case ']', '}' -> replace("\\" + c);
                default -> replace(String.valueOf(c));
            }
        }
    }

    private void quantifier() {
        copy(QUANTIFIER);
        if (at < source.length() && source.charAt(at) == '+') {
            // Possessive.
            throw new NoCounterpart();
        }
    }

    private void characterClass() {
        replace("[");
        if (at < source.length() && source.charAt(at) == '^') {
            replace("^");
        }
        int start = at;
        while (at < source.length() && source.charAt(at) != ']') {
            char c = source.charAt(at);
            if (c == '[' || source.startsWith("&&", at)) {
                // A class in a class, or an intersection.
                throw new NoCounterpart();
            }
            if (c == '\\') {
                boolean isSet = at + 1 < source.length() && "dDwWspP".indexOf(source.charAt(at + 1)) >= 0;
                escape(true);
                if (isSet && source.startsWith("-", at) && !source.startsWith("-]", at)) {
                    // A range from a set of characters.
                    throw new NoCounterpart();
                }
            } else {
                replace(SYNTAX.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
            }
        }
        if (at == start || at == source.length()) {
            throw new NoCounterpart();
        }
        replace("]");
    }

    private void escape(boolean isInClass) {
        at++;
        char c = at < source.length() ? source.charAt(at) : 'Q';
        if (c == 's') {
            replace(isInClass ? SPACE : "[" + SPACE + "]");
        } else if (c == 'S' && !isInClass) {
            replace("[^" + SPACE + "]");
        } else if (COMMON.indexOf(c) >= 0) {
            replace("\\" + c);
        } else if (c == 'u' || c == 'x') {
            target.append('\\');
            copy(HEX);
        } else if (c == 'p' || c == 'P') {
            target.append('\\');
            copy(CATEGORY);
        } else if (c < 0x80 && !Character.isLetterOrDigit(c)) {
            boolean mustBeEscaped = SYNTAX.indexOf(c) >= 0 || isInClass && c == '-';
            replace(mustBeEscaped ? "\\" + c : String.valueOf(c));
        } else {
            throw new NoCounterpart();
        }
    }

    /** Writes something instead of one character. */
    private void replace(String text) {
        target.append(text);
        at++;
    }

    private void copy(Pattern pattern) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            throw new NoCounterpart();
        }
        if (pattern == GROUP && matcher.end() < source.length() && source.charAt(matcher.end()) == '?') {
            // Flags, names, what is behind.
            throw new NoCounterpart();
        }
        target.append(matcher.group());
        at = matcher.end();
    }
}
