package dev.formwork.runtime;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls validators and converters. Whatever they throw becomes a violation at the value that the input stands at. */
final class UserCode {
    private UserCode() {}

    /**
     * Calls code that may give null.
     *
     * @return what the code gives; null also when a violation was reported
     */
    static <A, R> @Nullable R call(Input in, Function<A, @Nullable R> code, @Nullable A argument) {
        return call(in, code, argument, in::reportThrown);
    }

    /**
     * Calls code that must give something.
     *
     * @return what the code gives; null when a violation was reported
     */
    static <A, R> @Nullable R callForValue(Input in, Function<A, @Nullable R> code, A argument) {
        return callForValue(in, code, argument, in::reportThrown);
    }

    /**
     * Calls code that must give something, and gets an object with these fields.
     *
     * @return what the code gives; null when a violation was reported
     */
    static <A, R> @Nullable R callForValue(Input in, Function<A, @Nullable R> code, A argument, FieldTable fields) {
        return callForValue(in, code, argument, thrown -> in.reportThrown(thrown, fields));
    }

    private static <A, R> @Nullable R callForValue(
            Input in, Function<A, @Nullable R> code, A argument, Consumer<RuntimeException> onThrown) {
        int violations = in.violations();
        R result = call(in, code, argument, onThrown);
        if (result == null && in.violations() == violations) {
            in.report(ViolationCode.VALUE_ERROR, Map.of("error", "The validator or converter gave null"));
        }
        return result;
    }

    private static <A, R> @Nullable R call(
            Input in, Function<A, @Nullable R> code, @Nullable A argument, Consumer<RuntimeException> onThrown) {
        try {
            return code.apply(argument);
        } catch (InvalidValueException verdict) {
            in.report(verdict);
        } catch (RuntimeException thrown) {
            onThrown.accept(thrown);
        }
        return null;
    }
}
