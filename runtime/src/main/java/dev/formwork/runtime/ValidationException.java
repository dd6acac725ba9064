package dev.formwork.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The input is not what the schema describes; carries every violation. The message has a line for each of the first
 * twenty, shortened to 1000 characters, so that a log tells what there is to repair:
 *
 * <pre>{@code
 * 3 violations in FlowRunResponse
 *   id at line 2, column 9: uuid_parsing: The text is not a UUID: too short (input: "5b0b4d0e")
 *   state.type at line 7, column 15: enum: Expected PENDING or RUNNING (input: "DONE")
 *   flow_id at line 1, column 1: missing: The field is required
 * }</pre>
 *
 * <p>When an exception is serialised, title and message go along; the violations do not, since their parameters may be
 * any objects.
 */
public final class ValidationException extends RuntimeException implements Rejection {
    private static final long serialVersionUID = 1L;

    private static final int MAX_LINES = 20;

    /** Long enough for any path and text but those of an input that means to fill the log. */
    private static final int MAX_LINE_LENGTH = 1000;

    /** The schema's name, or that of another type. */
    private final String title;

    private final transient @Nullable List<Violation> violations;

    /**
     * Makes the exception.
     *
     * @param title      what was being read, such as the schema's name
     * @param violations what is wrong, in document order; at least one
     */
    public ValidationException(String title, List<Violation> violations) {
        super(message(title, violations));
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    /**
     * What was being read.
     *
     * @return the schema's name, or such as {@code list[uuid]}
     */
    @Override
    public String title() {
        return title;
    }

    /**
     * What is wrong, in document order.
     *
     * @return at least one violation, in an unmodifiable list; none only after deserialisation
     */
    @Override
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    private static String message(String title, List<Violation> violations) {
        int count = violations.size();
        StringBuilder message = new StringBuilder()
                .append(count)
                .append(count == 1 ? " violation in " : " violations in ")
                .append(title);
        for (Violation violation : violations.subList(0, Math.min(count, MAX_LINES))) {
            message.append("\n  ").append(Excerpt.shorten(violation.toString(), MAX_LINE_LENGTH));
        }
        if (count > MAX_LINES) {
            message.append("\n  … and ").append(count - MAX_LINES).append(" more");
        }
        return message.toString();
    }
}
