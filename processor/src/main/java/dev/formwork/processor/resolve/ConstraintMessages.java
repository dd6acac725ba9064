package dev.formwork.processor.resolve;

import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills in the messages of constraints, by the rules of Jakarta Validation, section 6.3.1, as far as they need no bundle. */
final class ConstraintMessages {
    /** An escaped character, the beginning of an expression, or a placeholder. */
    private static final Pattern PARTS = Pattern.compile("\\\\([\\\\{}$])|(\\$\\{[^}]*}?)|\\{([^{}]*)}");

    private static final Pattern OF_JAKARTA = Pattern.compile("\\{jakarta\\.validation\\.constraints\\..*}");

    private final Problems problems;

    ConstraintMessages(Problems problems) {
        this.problems = problems;
    }

    /**
     * The message of a constraint.
     *
     * @param members the values that placeholders stand for
     * @return null if there is none, or it is the usual one
     */
    @Nullable
    String of(AnnotationUse use, Map<String, Object> members) {
        Text message = use.text("message").orElse(null);
        if (message == null || OF_JAKARTA.matcher(message.value()).matches()) {
            return null;
        }
        Matcher part = PARTS.matcher(message.value());
        StringBuilder filled = new StringBuilder();
        while (part.find()) {
            part.appendReplacement(filled, Matcher.quoteReplacement(replacement(part, message, members)));
        }
        return part.appendTail(filled).toString();
    }

    private String replacement(Matcher part, Text message, Map<String, Object> members) {
        if (part.group(1) != null) {
            return part.group(1);
        }
        if (part.group(2) != null) {
            problems.add(
                    ProblemCode.UNSUPPORTED_MESSAGE,
                    message,
                    "the expression " + part.group(2),
                    "the text itself, in which {name} stands for a member of the annotation");
            return "";
        }
        Object value = members.get(part.group(3));
        if (value == null) {
            String known = members.isEmpty()
                    ? "the text itself"
                    : "the text itself, or " + String.join(", ", members.keySet()) + " in braces";
            problems.add(ProblemCode.UNSUPPORTED_MESSAGE, message, "the placeholder " + part.group(), known);
            return "";
        }
        return value.toString();
    }
}
