package dev.formwork.processor.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays generated source out as people do: a comment of one sentence on one line, long lines broken, and no blank line
 * between fields that say nothing but their name. JavaPoet has no switches for these.
 */
public final class Layout {
    private static final int MOST_COLUMNS = 120;

    /** A field without initialiser, or with one that fits on the line. */
    private static final Pattern FIELD = Pattern.compile(
            "(?<margin> ++)(?!public )(?<modifiers>(?:(?:private|static|final) )*)[@\\w.<>?,\\[\\] ]+ [\\w$]+(?: = [^;]*)?;(?: //.*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** A constant of the enum of the fields, which is followed by another. */
    private static final Pattern ENUM_CONSTANT =
            Pattern.compile("(?<margin> +)(?<modifiers>)[\\w$]+\\(\".*\"\\)[,;]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMMENT_LINE = Pattern.compile("( +\\* )(.*)");

    /** A line that goes on with a sentence: it begins neither a tag, nor an item of a list. */
    private static final Pattern SAME_PARAGRAPH = Pattern.compile(" +\\* (?:[\\p{L}\\p{N}(\"']|\\{@).*");

    /** What must stay on one line of a comment: an inline tag, or a word. */
    private static final Pattern CHUNK = Pattern.compile("\\{@\\w+ [^}]*}\\S*|\\S+");

    private Layout() {}

    /**
     * Lays a file out.
     *
     * @param source as JavaPoet writes it
     * @return the same tokens and the same words of comments
     */
    public static String tidy(String source) {
        List<String> lines = joinComments(joinSignatures(Arrays.asList(source.split("\n", -1))));
        return String.join("\n", closeUpFields(breakLines(lines)));
    }

    /** Undoes what JavaPoet does to annotations with a member, and to signatures that are longer than its own limit. */
    private static List<String> joinSignatures(List<String> lines) {
        List<String> joined = new ArrayList<>();
        boolean isOpen = false;
        for (String line : lines) {
            int last = joined.size() - 1;
            boolean endsAnnotation = line.endsWith(")")
                    && line.strip().equals(")")
                    && last >= 0
                    && joined.get(last).stripLeading().startsWith("@");
            if (isOpen || endsAnnotation) {
                String space = endsAnnotation || joined.get(last).endsWith("(") ? "" : " ";
                joined.set(last, joined.get(last) + space + line.strip());
            } else {
                joined.add(line);
            }
            String current = joined.get(joined.size() - 1);
            isOpen = (current.endsWith("(") || isOpenAtComma(current)) && !isComment(current);
        }
        return joined;
    }

    private static boolean isOpenAtComma(String line) {
        int open = 0;
        if (line.endsWith(",")) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return open > 0;
    }

    private static boolean isComment(String line) {
        String text = line.stripLeading();
        return text.startsWith("/*") || text.startsWith("*") || text.startsWith("//");
    }

    //  /**
    //   * Text.     becomes   /** Text. */
    //   */
    private static List<String> joinComments(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String comment = i + 2 < lines.size() ? oneLiner(line, lines.get(i + 1), lines.get(i + 2)) : "";
            if (comment.isEmpty()) {
                joined.add(line);
            } else {
                joined.add(comment);
                i += 2;
            }
        }
        return joined;
    }

    private static String oneLiner(String opening, String text, String closing) {
        // Most lines are told by their ends, without a copy.
        if (!opening.endsWith("/**")
                || !opening.strip().equals("/**")
                || !closing.strip().equals("*/")) {
            return "";
        }
        String line = opening + text.strip().substring(1) + " */";
        return line.length() <= MOST_COLUMNS ? line : "";
    }

    private static List<String> breakLines(List<String> lines) {
        List<String> broken = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(lines);
        boolean isPreformatted = false;
        while (!rest.isEmpty()) {
            String line = rest.removeFirst();
            isPreformatted = isPreformatted ? !endsPreformatted(line) : beginsPreformatted(line);
            if (isPreformatted || line.length() <= MOST_COLUMNS) {
                broken.add(line);
            } else if (isComment(line)) {
                broken.add(breakComment(line, rest));
            } else {
                broken.addAll(CodeLine.of(line).broken());
            }
        }
        return broken;
    }

    private static boolean beginsPreformatted(String line) {
        return line.contains("<pre>") && !line.contains("</pre>") || line.contains("{@snippet");
    }

    private static boolean endsPreformatted(String line) {
        return line.contains("</pre>") || line.strip().equals("* }");
    }

    /**
     * Breaks a comment line that is too long; what a block tag says goes on behind four more spaces.
     *
     * @param line the line
     * @param rest the lines that follow it, to which the part that is too long is given back
     * @return the part that fits
     */
    private static String breakComment(String line, Deque<String> rest) {
        Matcher comment = COMMENT_LINE.matcher(line);
        if (!comment.matches()) {
            return line;
        }
        String margin = comment.group(1);
        String text = comment.group(2);
        Matcher chunk = CHUNK.matcher(text);
        int end = 0;
        while (chunk.find() && (end == 0 || margin.length() + chunk.end() <= MOST_COLUMNS)) {
            end = chunk.end();
        }
        String left = text.substring(end).strip();
        if (!left.isEmpty()) {
            String next = text.startsWith("@") || text.startsWith("    ") ? margin + "    " : margin;
            boolean goesOn =
                    !rest.isEmpty() && SAME_PARAGRAPH.matcher(rest.peekFirst()).matches();
            String following =
                    goesOn ? " " + rest.removeFirst().strip().substring(1).strip() : "";
            rest.addFirst(next + left + following);
        }
        return margin + text.substring(0, end);
    }

    private static List<String> closeUpFields(List<String> lines) {
        List<String> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() || !standsBetweenFields(lines, i)) {
                closed.add(lines.get(i));
            }
        }
        return closed;
    }

    /** Whether the fields before and after a blank line are of one kind: both with a comment of one line, or without. */
    private static boolean standsBetweenFields(List<String> lines, int blank) {
        if (blank < 1 || blank + 2 >= lines.size()) {
            return false;
        }
        // Few are, and the patterns take their time.
        if (lines.get(blank - 1).endsWith("}")) {
            return false;
        }
        boolean isDocumented = isOneLineComment(lines.get(blank + 1));
        String before = blank > 1 ? lines.get(blank - 2) : "";
        boolean isSameBefore = isDocumented ? isOneLineComment(before) : !before.endsWith("*/");
        String next = lines.get(isDocumented ? blank + 2 : blank + 1);
        return isSameBefore
                && (areAlike(FIELD, lines.get(blank - 1), next) || areAlike(ENUM_CONSTANT, lines.get(blank - 1), next));
    }

    private static boolean isOneLineComment(String line) {
        return line.endsWith("*/") && line.stripLeading().startsWith("/**");
    }

    /** Whether two lines declare fields, as far in, and both or none of them static. */
    private static boolean areAlike(Pattern pattern, String one, String other) {
        Matcher first = pattern.matcher(one);
        Matcher second = pattern.matcher(other);
        return first.matches()
                && second.matches()
                && first.group("margin").equals(second.group("margin"))
                && first.group("modifiers").contains("static")
                        == second.group("modifiers").contains("static");
    }
}
