package dev.formwork.processor.resolve;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Javadoc comment says, as plain text: the description without tags, a blank line between paragraphs. */
final class JavadocText {
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\p{L}");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</?(?:p|ul|ol|li|pre|h[1-6]|br)(?:\\s[^<>]*)?/?>");
    private static final Pattern HTML_TAG = Pattern.compile("</?\\p{L}[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{L}{2,6});");

    /** Stands for the breaks between paragraphs while all other white space is made one. */
    private static final String BREAK = "\u0000";

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BREAKS = Pattern.compile("(?: ?" + BREAK + " ?)+");

    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–", "mdash", "—",
            "hellip", "…");

    private final String comment;
    private final StringBuilder text = new StringBuilder();

    private JavadocText(String comment) {
        this.comment = comment;
    }

    /**
     * The plain text of a comment.
     *
     * @param comment what stands between the comment signs
     */
    static String plain(String comment) {
        if (comment.isEmpty()) {
            return "";
        }
        JavadocText plain = new JavadocText(comment);
        plain.read();
        String line = SPACES.matcher(plain.text).replaceAll(" ");
        return BREAKS.matcher(line).replaceAll("\n\n").strip();
    }

    private void read() {
        int done = 0;
        for (int open = comment.indexOf("{@"); open >= 0; open = comment.indexOf("{@", done)) {
            if (addMarkup(comment.substring(done, open))) {
                return;
            }
            done = closing(open);
            boolean isClosed = comment.charAt(done - 1) == '}';
            addTag(comment.substring(open + 2, isClosed ? done - 1 : done));
        }
        addMarkup(comment.substring(done));
    }

    /** Adds text with its HTML; true if the block tags begin in it, which end the description. */
    private boolean addMarkup(String markup) {
        Matcher blockTag = BLOCK_TAG.matcher(markup);
        boolean isEnd = blockTag.find();
        String html = isEnd ? markup.substring(0, blockTag.start()) : markup;
        String withBreaks = PARAGRAPH.matcher(html).replaceAll(BREAK);
        text.append(ENTITY.matcher(HTML_TAG.matcher(withBreaks).replaceAll(""))
                .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group()))));
        return isEnd;
    }

    private static String character(String name, String otherwise) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, otherwise);
        }
        boolean isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int codePoint = isHex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : otherwise;
    }

    /** Adds what an inline tag shows: {@code code x} shows {@code x}, {@code link X#y z} shows {@code z}. */
    private void addTag(String tag) {
        String[] words = tag.split("\\s+", 2);
        String content = words.length > 1 ? words[1].strip() : "";
        switch (words[0]) {
            case "link", "linkplain", "value" -> text.append(label(content));
            case "return" -> text.append("Returns ").append(plain(content)).append('.');
            case "inheritDoc" -> {
                // Nothing is known of what is inherited.
            }
            default -> text.append(content);
        }
    }

    private static String label(String reference) {
        // The parameters of a method may have blanks between them.
        Matcher parts = Pattern.compile("([^\\s(]*(?:\\([^)]*\\))?)\\s*(.*)", Pattern.DOTALL)
                .matcher(reference);
        boolean hasLabel = parts.matches() && !parts.group(2).isEmpty();
        return hasLabel
                ? plain(parts.group(2))
                : reference.replaceFirst("^#", "").replace('#', '.');
    }

    /** The index behind the brace that closes the one at {@code open}; the end of the comment if there is none. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < comment.length(); i++) {
            if (comment.charAt(i) == '{') {
                depth++;
            } else if (comment.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return comment.length();
    }
}
