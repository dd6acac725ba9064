package dev.formwork.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays generated source out as people do: a comment of one sentence on one line, long comment lines wrapped, and no
 * blank line between fields that say nothing but their name. JavaPoet has no switches for these.
 */
public final class Layout {
    private static final int MOST_COLUMNS = 120;

    /** A field without initialiser, or with one that fits on the line. */
    private static final Pattern FIELD =
            Pattern.compile("( +)(?:(?:private|static|final) )*[@\\w.<>?,\\[\\] ]+ \\w+(?: = [^;]*)?;(?: //.*)?");

    private static final Pattern COMMENT_LINE = Pattern.compile("( +\\* )(.*)");

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
        List<String> lines = new ArrayList<>();
        boolean isPreformatted = false;
        for (String line : joinComments(List.of(source.split("\n", -1)))) {
            isPreformatted = (isPreformatted || line.contains("<pre>")) && !line.contains("</pre>");
            lines.addAll(isPreformatted ? List.of(line) : wrap(line));
        }
        return String.join("\n", closeUpFields(lines));
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
        if (!opening.strip().equals("/**") || !closing.strip().equals("*/")) {
            return "";
        }
        String line = opening + text.strip().substring(1) + " */";
        return line.length() <= MOST_COLUMNS ? line : "";
    }

    /** Breaks a comment line that is too long; what a block tag says goes on behind four more spaces. */
    private static List<String> wrap(String line) {
        Matcher comment = COMMENT_LINE.matcher(line);
        if (line.length() <= MOST_COLUMNS || !comment.matches()) {
            return List.of(line);
        }
        String margin = comment.group(1);
        String text = comment.group(2);
        String next = text.startsWith("@") ? margin + "    " : margin;
        List<String> wrapped = new ArrayList<>();
        StringBuilder current = new StringBuilder(margin);
        int empty = margin.length();
        Matcher chunk = CHUNK.matcher(text);
        while (chunk.find()) {
            if (current.length() > empty && current.length() + 1 + chunk.group().length() > MOST_COLUMNS) {
                wrapped.add(current.toString());
                current = new StringBuilder(next);
                empty = next.length();
            }
            current.append(current.length() > empty ? " " : "").append(chunk.group());
        }
        wrapped.add(current.toString());
        return wrapped;
    }

    private static List<String> closeUpFields(List<String> lines) {
        List<String> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean standsBetween = lines.get(i).isEmpty() && i >= 1 && i + 1 < lines.size();
            if (!standsBetween || isDocumented(lines, i - 1) || !areFields(lines.get(i - 1), lines.get(i + 1))) {
                closed.add(lines.get(i));
            }
        }
        return closed;
    }

    private static boolean isDocumented(List<String> lines, int field) {
        return field > 0 && lines.get(field - 1).endsWith("*/");
    }

    private static boolean areFields(String one, String other) {
        Matcher first = FIELD.matcher(one);
        Matcher second = FIELD.matcher(other);
        return first.matches() && second.matches() && first.group(1).equals(second.group(1));
    }
}
