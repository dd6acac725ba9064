package dev.formwork.processor.write;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings of a name. */
final class Words {
    private static final Pattern LEADING_CAPITALS = Pattern.compile("^\\p{Lu}+(?=\\p{Lu}\\p{Ll})|^\\p{Lu}+");
    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Words() {}

    /** {@code UUID} becomes {@code uuid}, {@code URLPath} becomes {@code urlPath}; {@code name} stays. */
    static String lowerCamel(String name) {
        return LEADING_CAPITALS
                .matcher(name)
                .replaceFirst(capitals -> capitals.group().toLowerCase(Locale.ROOT));
    }

    /** What a variable for a property is called. Javadoc's parser knows no characters beyond the basic plane. */
    static String variable(String property) {
        String name = lowerCamel(property);
        return name.chars().noneMatch(c -> Character.isSurrogate((char) c)) ? name : "value";
    }

    /** {@code java.util} becomes {@code java}. */
    static String firstPart(String packageName) {
        int dot = packageName.indexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }

    /** {@code FlowRunResponse} becomes {@code response}. */
    static String lastWord(String name) {
        List<String> words = WORD_BOUNDARY.splitAsStream(name).toList();
        return lowerCamel(words.get(words.size() - 1));
    }

    /** {@code name} becomes {@code Name}. */
    static String capitalized(String name) {
        int first = name.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(name, Character.charCount(first), name.length())
                .toString();
    }

    /** {@code flowRunId} becomes {@code FLOW_RUN_ID}. */
    static String upperSnake(String name) {
        return WORD_BOUNDARY.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
