package dev.formwork.processor.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** What is said when Formwork itself fails. */
public final class BugReport {
    /** A stack that overflows has no end; where it begins is what tells. */
    private static final int MOST_LINES = 60;

    private BugReport() {}

    /**
     * Reports a failure on the schema that was being processed.
     *
     * @param failure what was thrown
     */
    public static Problem of(TypeElement schema, Throwable failure) {
        return new Problem(
                ProblemCode.FORMWORK_BUG,
                Place.of(schema),
                text(schema.getQualifiedName().toString(), failure));
    }

    /**
     * The report of a failure that belongs to no schema.
     *
     * @param failure what was thrown
     */
    public static String ofRound(Throwable failure) {
        return text("the search for schemas", failure) + Diagnostics.suffix(ProblemCode.FORMWORK_BUG);
    }

    private static String text(String subject, Throwable failure) {
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            // Out of memory, say: nothing is known of the state of the compiler, which has to end.
            throw fatal;
        }
        return ProblemCode.FORMWORK_BUG.text(version(), subject, stackTrace(failure));
    }

    private static String version() {
        String version = BugReport.class.getPackage().getImplementationVersion();
        return version == null ? "development build" : version;
    }

    private static String stackTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString().lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
    }
}
