package dev.formwork.runtime;

import java.util.List;

/** The input is not what the schema describes; carries every violation. */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String title;
    private final transient List<Violation> violations;

    /**
     * Makes the exception.
     *
     * @param title      what was being read, such as the schema's name
     * @param violations what is wrong, in document order; at least one
     */
    public ValidationException(String title, List<Violation> violations) {
        super(title);
        this.title = title;
        this.violations = List.copyOf(violations);
    }

    /** What was being read, such as the schema's name. */
    public String title() {
        return title;
    }

    /** What is wrong, in document order; at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
