package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The user's Javadoc of an accessor, fit to be repeated on what is generated for it. */
final class UserDoc {
    /** A block tag begins a line. */
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@(?=\\p{L})");

    /** What would end the comment, or be read as a Unicode escape (JLS 3.3). */
    private static final Pattern COMMENT_END = Pattern.compile("\\*/");

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(?=u)");

    private final CodeBlock description;
    private final List<CodeBlock> tags;

    private UserDoc(CodeBlock description, List<CodeBlock> tags) {
        this.description = description;
        this.tags = tags;
    }

    /**
     * Takes a comment apart.
     *
     * @param comment the text between the comment signs, which may be indented
     * @param links   adapts what the text refers to
     */
    static UserDoc of(String comment, DocLinks links) {
        String text = harmless(comment.stripIndent().strip());
        List<Integer> starts = blockTags(text);
        List<CodeBlock> tags = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            tags.add(links.adapt(text.substring(starts.get(i), end).strip()));
        }
        String description = starts.isEmpty() ? text : text.substring(0, starts.get(0));
        return new UserDoc(links.adapt(description.strip()), tags);
    }

    boolean isEmpty() {
        return description.isEmpty();
    }

    /** What stands before the block tags. */
    CodeBlock description() {
        return description;
    }

    /** The block tag of that name, such as {@code @deprecated}, with its text. */
    Optional<CodeBlock> tag(String name) {
        return tags.stream()
                .filter(tag -> tag.toString().equals(name) || tag.toString().startsWith(name + " "))
                .findFirst();
    }

    private static String harmless(String text) {
        String open = COMMENT_END.matcher(text).replaceAll("*&#47;");
        return UNICODE_ESCAPE.matcher(open).replaceAll("$1&#92;");
    }

    /** Where the block tags begin: at the start of a line, outside of inline tags. */
    private static List<Integer> blockTags(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = BLOCK_TAG.matcher(text);
        while (matcher.find()) {
            int at = matcher.end() - 1;
            if (depthAt(text, at) == 0) {
                starts.add(at);
            }
        }
        return starts;
    }

    private static int depthAt(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '{' && (depth > 0 || text.startsWith("{@", i))) {
                depth++;
            } else if (c == '}' && depth > 0) {
                depth--;
            }
        }
        return depth;
    }
}
