package dev.formwork.examples.prefect;

import dev.formwork.DefaultValue;
import dev.formwork.Literal;
import dev.formwork.ModelValidator;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a flow run is retried and paused. Older clients only know {@code max_retries} and {@code retry_delay_seconds}: what
 * they say is taken for {@code retries} and {@code retry_delay} too where these are absent or falsy.
 */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowRunPolicy extends Model<FlowRunPolicy> {
    /**
     * How often the run may be tried again.
     *
     * @deprecated {@link #retries()} took its place
     */
    @DefaultValue("0")
    @Deprecated
    long maxRetries();

    /**
     * How many seconds lie between two tries.
     *
     * @deprecated {@link #retryDelay()} took its place
     */
    @DefaultValue("0")
    @Deprecated
    double retryDelaySeconds();

    /** How often the run may be tried again. */
    OptionalLong retries();

    /** How many seconds lie between two tries. */
    OptionalLong retryDelay();

    /** The pauses that the run has been through. */
    @DefaultValue("[]")
    Optional<Set<String>> pauseKeys();

    /** Whether the run is coming back from a pause. */
    @DefaultValue("false")
    Optional<Boolean> resuming();

    /** How the run is tried again: by the process that runs it, or from the schedule. */
    @Literal({"in_process", "reschedule"})
    Optional<String> retryType();

    /** Copies the deprecated fields, as they came, to those that took their place. Zero is not copied; null is. */
    @ModelValidator(ModelValidator.When.BEFORE)
    static Map<String, @Nullable Object> completed(Map<String, @Nullable Object> raw) {
        copyUnlessZero(raw, "max_retries", "retries");
        copyUnlessZero(raw, "retry_delay_seconds", "retry_delay");
        return raw;
    }

    private static void copyUnlessZero(Map<String, @Nullable Object> raw, String deprecated, String replacement) {
        Object value = raw.getOrDefault(deprecated, 0L);
        if (Falsy.is(raw.get(replacement)) && !Falsy.isZero(value)) {
            raw.put(replacement, value);
        }
    }
}
