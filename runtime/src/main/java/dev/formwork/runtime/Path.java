package dev.formwork.runtime;

import java.util.List;

/**
 * The place of a value inside a document, from the root: member names ({@code String}) and list indexes
 * ({@code Integer}, from 0).
 *
 * @param elements the steps from the root, outermost first; empty for the root itself
 */
public record Path(List<Object> elements) {

    /** The document itself. */
    public static final Path ROOT = new Path(List.of());

    /**
     * Makes a path.
     *
     * @throws IllegalArgumentException if an element is neither a string nor an integer
     */
    public Path {
        elements = List.copyOf(elements);
        for (Object element : elements) {
            if (!(element instanceof String || element instanceof Integer)) {
                throw new IllegalArgumentException("Neither a name nor an index: " + element);
            }
        }
    }

    /**
     * The path as a JSON Pointer (RFC 6901), such as {@code /0/state/type}.
     *
     * @return the pointer; empty for the root
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object element : elements) {
            pointer.append('/').append(element.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /**
     * The path as a reader would write it, such as {@code [0].state.type}; a name that is no plain word stands in
     * brackets and quotes. Of a name with more than 60 characters, as many are shown as 60 hold with an ellipsis;
     * {@link #elements} and {@link #toPointer} have it whole.
     *
     * @return the path; {@code $} for the root
     */
    @Override
    public String toString() {
        if (elements.isEmpty()) {
            return "$";
        }
        StringBuilder text = new StringBuilder();
        for (Object element : elements) {
            if (element instanceof Integer index) {
                text.append('[').append((int) index).append(']');
            } else {
                append(text, element.toString());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String name) {
        String shown = Excerpt.shorten(name);
        // The ellipsis is no part of a word.
        if (isWord(shown.equals(name) ? name : shown.substring(0, shown.length() - 1))) {
            text.append(text.isEmpty() ? "" : ".").append(shown);
        } else {
            text.append('[').append(Excerpt.quote(shown)).append(']');
        }
    }

    private static boolean isWord(String name) {
        return !name.isEmpty()
                && Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints()
                        .allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }
}
