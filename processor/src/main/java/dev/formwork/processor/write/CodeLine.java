package dev.formwork.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A statement or a signature, broken where people would break it: at its outermost operators if it has any, otherwise
 * before its chained calls, otherwise within its parentheses.
 *
 * @param margin the spaces before it
 * @param code   the code, all on one line
 */
record CodeLine(String margin, String code) {
    private static final int MOST_COLUMNS = 120;
    private static final String FURTHER_IN = " ".repeat(8);

    static CodeLine of(String line) {
        String code = line.stripLeading();
        return new CodeLine(line.substring(0, line.length() - code.length()), code);
    }

    /** The line itself if it fits, or if there is no good place to break it. */
    List<String> broken() {
        if (fits(margin, code)) {
            return List.of(margin + code);
        }
        List<Integer> breaks = outermost(at -> code.startsWith(" ? ", at) || code.startsWith(" : ", at));
        int assignment =
                outermost(at -> code.startsWith(" = ", at)).stream().findFirst().orElse(-1);
        if (breaks.isEmpty() && assignment > 0 && fits(margin + FURTHER_IN, code.substring(assignment + 3))) {
            return List.of(
                    margin + code.substring(0, assignment + 2), margin + FURTHER_IN + code.substring(assignment + 3));
        }
        if (breaks.isEmpty()) {
            breaks = outermost(this::isOperator);
        }
        if (breaks.isEmpty()) {
            breaks = outermost(at -> at > 0 && code.charAt(at) == '.' && code.charAt(at - 1) == ')');
        }
        return breaks.isEmpty() ? brokenWithinParentheses() : brokenAt(breaks);
    }

    private boolean isOperator(int at) {
        return code.startsWith(" && ", at)
                || code.startsWith(" | ", at)
                || code.startsWith(" + ", at)
                || code.startsWith(" implements ", at);
    }

    private List<String> brokenAt(List<Integer> breaks) {
        List<String> lines = new ArrayList<>(new CodeLine(margin, code.substring(0, breaks.get(0))).broken());
        for (int i = 0; i < breaks.size(); i++) {
            int end = i + 1 < breaks.size() ? breaks.get(i + 1) : code.length();
            String part = code.substring(breaks.get(i), end).strip();
            lines.addAll(new CodeLine(margin + FURTHER_IN, part).broken());
        }
        return lines;
    }

    // call(
    //         one, two);
    //
    // call(
    //         one,
    //         two);
    private List<String> brokenWithinParentheses() {
        int open = outermost(at -> opens(code.charAt(at)) && code.charAt(at) != '<').stream()
                .findFirst()
                .orElse(-1);
        if (open < 0 || open + 1 == code.length()) {
            return List.of(margin + code);
        }
        String inside = code.substring(open + 1);
        List<String> lines = new ArrayList<>();
        lines.add(margin + code.substring(0, open + 1));
        if (fits(margin + FURTHER_IN, inside)) {
            lines.add(margin + FURTHER_IN + inside);
            return lines;
        }
        int start = 0;
        for (int comma : new CodeLine("", inside).outermost(at -> inside.startsWith(", ", at))) {
            lines.addAll(new CodeLine(margin + FURTHER_IN, inside.substring(start, comma + 1)).broken());
            start = comma + 2;
        }
        lines.addAll(new CodeLine(margin + FURTHER_IN, inside.substring(start)).broken());
        return lines;
    }

    private static boolean fits(String margin, String code) {
        return margin.length() + code.length() <= MOST_COLUMNS;
    }

    /** The places outside of parentheses, type arguments and literals at which something stands. */
    private List<Integer> outermost(IntPredicate isWanted) {
        List<Integer> places = new ArrayList<>();
        int depth = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (depth == 0 && isWanted.test(at)) {
                places.add(at);
            }
            if (c == '"' || c == '\'') {
                at = literalEnd(at);
            } else if (opens(c) && !isOperatorPart(at)) {
                depth++;
            } else if (closes(c) && depth > 0 && !isOperatorPart(at)) {
                depth--;
            }
        }
        return places;
    }

    private static boolean opens(char c) {
        return c == '(' || c == '[' || c == '{' || c == '<';
    }

    private static boolean closes(char c) {
        return c == ')' || c == ']' || c == '}' || c == '>';
    }

    /** Whether an angle bracket there belongs to a comparison, a shift or an arrow. */
    private boolean isOperatorPart(int at) {
        char before = at > 0 ? code.charAt(at - 1) : ' ';
        return switch (code.charAt(at)) {
            case '<' -> before == ' ' || before == '<';
            case '>' -> before == ' ' || before == '-';
            default -> false;
        };
    }

    private int literalEnd(int start) {
        int at = start + 1;
        while (at < code.length() && code.charAt(at) != code.charAt(start)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
