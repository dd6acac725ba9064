package dev.formwork.runtime;

/**
 * The form of what is written, beside what is left out; see the methods of {@link DumpOptions}, which make it.
 *
 * @param propertyNames whether fields have their names in Java instead of those in JSON
 * @param sortedKeys    whether the members of every object and map are sorted by name
 * @param indent        by how many spaces each level of JSON text is indented; 0 for compact text
 * @param timestamps    how timestamps stand in JSON text
 * @param durations     how durations stand in JSON text
 */
public record DumpForm(
        boolean propertyNames, boolean sortedKeys, int indent, TimestampForm timestamps, DurationForm durations) {

    /** Compact text with the names in JSON, in the order of the fields. */
    public static final DumpForm PLAIN = new DumpForm(false, false, 0, TimestampForm.OFFSET, DurationForm.SECONDS);

    private static final int MAX_INDENT = 16;

    /**
     * Makes a form.
     *
     * @throws IllegalArgumentException if {@code indent} is not from 0 to 16
     */
    public DumpForm {
        if (indent < 0 || indent > MAX_INDENT) {
            throw new IllegalArgumentException("indent must be from 0 to " + MAX_INDENT + ", but is " + indent);
        }
    }

    boolean isPlain() {
        return equals(PLAIN);
    }
}
