package dev.formwork.examples.prefect.job;

import dev.formwork.examples.prefect.FlowRunResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunResponse.Field;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a flow run before and after {@link FlowRunResponse#resetFields()}. */
final class ResetTour {

    private static final String LINE = "  %-14s %s%n";
    private static final String CHANGE = "  %13s> %s%n";

    private final PrintStream out;

    ResetTour(PrintStream out) {
        this.out = out;
    }

    void print(FlowRunResponse before) {
        FlowRunResponse after = before.resetFields();
        List<Field> others = Arrays.stream(Field.values())
                .filter(field -> !ImmutableFlowRunResponse.RESET_FIELDS.contains(field))
                .toList();

        out.println("A flow run before and after resetFields()");
        out.println();
        out.printf(LINE, "reset fields", names());
        ImmutableFlowRunResponse.RESET_FIELDS.forEach(field -> printField(field, before, after));
        printField(Field.NAME, before, after);
        printField(Field.STATE_NAME, before, after);
        out.printf(LINE, "other fields", unchanged(others, before, after) + " of " + others.size() + " unchanged");
        out.printf(LINE, "equal", before.equals(after) ? "yes" : "no");
        out.printf(LINE, "hash codes", before.hashCode() == after.hashCode() ? "the same" : "different");
    }

    private static String names() {
        return ImmutableFlowRunResponse.RESET_FIELDS.stream()
                .map(Field::wireName)
                .collect(Collectors.joining(", "));
    }

    private void printField(Field field, FlowRunResponse before, FlowRunResponse after) {
        Object old = value(field, before);
        Object fresh = value(field, after);
        out.printf(LINE, field.wireName(), old == null ? "none" : old);
        if (!Objects.equals(old, fresh)) {
            out.printf(CHANGE, "", fresh == null ? "none" : fresh);
        }
    }

    private static long unchanged(List<Field> fields, FlowRunResponse before, FlowRunResponse after) {
        Map<String, @Nullable Object> old = before.toMap();
        Map<String, @Nullable Object> fresh = after.toMap();
        return fields.stream()
                .filter(field -> Objects.equals(old.get(field.wireName()), fresh.get(field.wireName())))
                .count();
    }

    private static @Nullable Object value(Field field, FlowRunResponse run) {
        return run.toMap().get(field.wireName());
    }
}
