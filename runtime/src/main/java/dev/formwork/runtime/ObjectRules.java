package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The model validators of a schema; see {@link dev.formwork.ModelValidator}. Immutable; each method returns new rules.
 *
 * <pre>{@code
 * super(State.class, ImmutableState.class, FIELDS, ObjectRules.<State>none()
 *         .before(State::renamed)
 *         .after(State::named, ImmutableState::copyOf));
 * }</pre>
 *
 * @param <T> the schema
 */
public final class ObjectRules<T> {
    private final List<UnaryOperator<Map<String, @Nullable Object>>> before;
    private final List<UnaryOperator<T>> after;

    private ObjectRules(List<UnaryOperator<Map<String, @Nullable Object>>> before, List<UnaryOperator<T>> after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Rules for values that are only read.
     *
     * @param <T> the schema
     * @return the rules
     */
    public static <T> ObjectRules<T> none() {
        return new ObjectRules<>(List.of(), List.of());
    }

    /**
     * The same rules, and one that makes the members that are read from those that came.
     *
     * @param validator takes the members by wire name in a map that it may change, and gives those to read
     * @return the new rules
     */
    public ObjectRules<T> before(UnaryOperator<Map<String, @Nullable Object>> validator) {
        return new ObjectRules<>(with(before, validator), after);
    }

    /**
     * The same rules, and one that checks or replaces a value whose fields are good.
     *
     * @param validator takes the value, and gives the one to go on with
     * @param copy      makes an instance of the generated class of what {@code validator} gives
     * @return the new rules
     */
    public ObjectRules<T> after(UnaryOperator<T> validator, Function<T, ? extends T> copy) {
        return new ObjectRules<>(before, with(after, value -> copy.apply(validator.apply(value))));
    }

    /**
     * The same rules, and one that only checks a value whose fields are good.
     *
     * @param validator takes the value
     * @return the new rules
     */
    public ObjectRules<T> check(Consumer<T> validator) {
        return new ObjectRules<>(before, with(after, value -> {
            validator.accept(value);
            return value;
        }));
    }

    private static <R> List<R> with(List<R> rules, R more) {
        List<R> all = new ArrayList<>(rules);
        all.add(more);
        return List.copyOf(all);
    }

    /** Reads a value by these rules. */
    @Nullable
    T read(Input in, ObjectCodec<T> codec) {
        int violations = in.violations();
        T value = before.isEmpty() ? codec.readObject(in) : readConverted(in, codec);
        for (UnaryOperator<T> validator : after) {
            if (value == null || in.violations() != violations) {
                return null;
            }
            value = UserCode.callForValue(in, validator, value, codec.fields());
        }
        return value;
    }

    private @Nullable T readConverted(Input in, ObjectCodec<T> codec) {
        Map<String, @Nullable Object> members = in.readMembers(codec);
        for (UnaryOperator<Map<String, @Nullable Object>> validator : before) {
            if (members == null) {
                return null;
            }
            members = UserCode.callForValue(in, validator, new LinkedHashMap<>(members), codec.fields());
        }
        return members == null ? null : codec.readObject(ObjectInput.inPlaceOf(in, in.withUnset(members)));
    }
}
