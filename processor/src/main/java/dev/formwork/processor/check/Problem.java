package dev.formwork.processor.check;

/**
 * One thing that is wrong with a schema.
 *
 * @param code  what kind of thing
 * @param place where
 * @param text  what is wrong and what to write instead
 */
public record Problem(ProblemCode code, Place place, String text) {

    /** Whether the schema is generated nevertheless. */
    public boolean isWarning() {
        return code == ProblemCode.AMBIGUOUS_UNION;
    }

    /**
     * Describes a problem.
     *
     * @param arguments what the text of {@code code} asks for
     */
    public static Problem of(ProblemCode code, Place place, Object... arguments) {
        return new Problem(code, place, code.text(arguments));
    }
}
