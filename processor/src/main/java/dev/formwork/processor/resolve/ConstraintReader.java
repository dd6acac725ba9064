package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.read.AnnotationUse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads what one constraint annotation says. The defaults of its members are those of Jakarta Validation 3.1. */
final class ConstraintReader {
    private static final Map<String, Integer> FLAGS = Map.of(
            "UNIX_LINES", Pattern.UNIX_LINES,
            "CASE_INSENSITIVE", Pattern.CASE_INSENSITIVE,
            "COMMENTS", Pattern.COMMENTS,
            "MULTILINE", Pattern.MULTILINE,
            "DOTALL", Pattern.DOTALL,
            "UNICODE_CASE", Pattern.UNICODE_CASE,
            "CANON_EQ", Pattern.CANON_EQ);

    private final AnnotationUse use;
    private final boolean ofText;
    private final Problems problems;

    /** The members that a message can name. */
    private final Map<String, Object> members = new LinkedHashMap<>();

    private final List<ConstraintCall> calls = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param use    the annotation
     * @param ofText whether it is on a text, rather than on a collection
     */
    ConstraintReader(AnnotationUse use, boolean ofText, Problems problems) {
        this.use = use;
        this.ofText = ofText;
        this.problems = problems;
    }

    List<ConstraintCall> read() {
        switch (use.simpleName()) {
            case "Min" -> call("min", member("value", 0L));
            case "Max" -> call("max", member("value", 0L));
            case "DecimalMin" -> decimal("decimalMin");
            case "DecimalMax" -> decimal("decimalMax");
            case "Positive" -> call("greaterThan", 0L);
            case "PositiveOrZero" -> call("min", 0L);
            case "Negative" -> call("lessThan", 0L);
            case "NegativeOrZero" -> call("max", 0L);
            case "Digits" -> digits();
            case "Size" -> size();
            case "NotEmpty" -> call(ofText ? "minLength" : "minItems", 1);
            case "NotBlank" -> call("notBlank");
            case "Pattern" -> pattern();
            case "Email" -> email();
            case "Past" -> call("past");
            case "PastOrPresent" -> call("pastOrPresent");
            case "Future" -> call("future");
            case "FutureOrPresent" -> call("futureOrPresent");
            case "AssertTrue" -> call("assertTrue");
            case "AssertFalse" -> call("assertFalse");
            default -> {
                // @NotNull says nothing of the values themselves.
            }
        }
        List.of("groups", "payload").forEach(this::rejectGiven);
        String message = new ConstraintMessages(problems).of(use, members);
        return calls.stream()
                .map(call -> new ConstraintCall(call.factory(), call.arguments(), message))
                .toList();
    }

    private void decimal(String factory) {
        Object bound = member("value", "");
        Object inclusive = member("inclusive", true);
        try {
            new BigDecimal(bound.toString());
            call(factory, bound, inclusive);
        } catch (NumberFormatException e) {
            report(ProblemCode.INVALID_BOUND, "value", '"' + bound.toString() + '"', use.simpleName(), "a number");
        }
    }

    private void digits() {
        Object integer = member("integer", 0);
        Object fraction = member("fraction", 0);
        boolean areNotNegative = isNotNegative("integer", integer);
        areNotNegative &= isNotNegative("fraction", fraction);
        if (areNotNegative) {
            call("wholeDigits", integer);
            call("decimalPlaces", fraction);
        }
    }

    private void size() {
        Object min = member("min", 0);
        Object max = member("max", Integer.MAX_VALUE);
        boolean areNotNegative = isNotNegative("min", min);
        areNotNegative &= isNotNegative("max", max);
        if (!areNotNegative) {
            return;
        }
        if ((int) min > (int) max) {
            report(ProblemCode.CONTRADICTING_BOUNDS, "min", min, max);
            return;
        }
        if ((int) min > 0) {
            call(ofText ? "minLength" : "minItems", min);
        }
        if ((int) max < Integer.MAX_VALUE) {
            call(ofText ? "maxLength" : "maxItems", max);
        }
    }

    private void pattern() {
        Object regexp = member("regexp", "");
        int flags = flags();
        if (compiles(regexp.toString(), flags)) {
            call("pattern", regexp, flags);
        }
    }

    private void email() {
        call("email");
        Object regexp = member("regexp", ".*");
        int flags = flags();
        if (!regexp.equals(".*") && compiles(regexp.toString(), flags)) {
            call("pattern", regexp, flags);
        }
    }

    private boolean compiles(String regexp, int flags) {
        try {
            Pattern.compile(regexp, flags);
            return true;
        } catch (PatternSyntaxException e) {
            report(ProblemCode.INVALID_REGEXP, "regexp", e.getIndex(), e.getDescription());
            return false;
        }
    }

    private int flags() {
        return use.items("flags").stream()
                .filter(flag -> flag.getValue() instanceof Element)
                .map(flag -> ((Element) flag.getValue()).getSimpleName().toString())
                .mapToInt(flag -> FLAGS.getOrDefault(flag, 0))
                .reduce(0, (some, more) -> some | more);
    }

    private boolean isNotNegative(String member, Object value) {
        boolean isGood = (int) value >= 0;
        if (!isGood) {
            report(ProblemCode.INVALID_BOUND, member, value, use.simpleName(), "0 or more");
        }
        return isGood;
    }

    /** The value of a member, which messages can name from now on. */
    private Object member(String name, Object otherwise) {
        Object value = use.given(name)
                .<Object>map(AnnotationValue::getValue)
                // Of a value that does not compile, the compiler gives a text.
                .filter(given -> given.getClass() == otherwise.getClass())
                .orElse(otherwise);
        members.put(name, value);
        return value;
    }

    private void call(String factory, Object... arguments) {
        calls.add(new ConstraintCall(factory, List.of(arguments), null));
    }

    private void rejectGiven(String member) {
        if (!use.items(member).isEmpty()) {
            report(ProblemCode.UNSUPPORTED_MEMBER, member, use.simpleName(), member);
        }
    }

    private void report(ProblemCode code, String member, Object... arguments) {
        @Nullable AnnotationValue value = use.given(member).orElse(null);
        problems.add(code, value == null ? Place.of(use) : Place.of(use, value), arguments);
    }
}
