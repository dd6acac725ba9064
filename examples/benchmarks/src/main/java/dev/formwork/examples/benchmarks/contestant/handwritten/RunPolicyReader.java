package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.model.RunPolicy;
import java.util.List;

/**
 * Reads policies. Members are expected in the server's order and compared with the expected name by words, in code that falls from
 * one to the next; where another one stands, its name is looked up and the code goes on from there.
 */
final class RunPolicyReader {
    private static final Name MAX_RETRIES = Name.of("max_retries");
    private static final Name RETRY_DELAY_SECONDS = Name.of("retry_delay_seconds");
    private static final Name RETRIES = Name.of("retries");
    private static final Name RETRY_DELAY = Name.of("retry_delay");
    private static final Name PAUSE_KEYS = Name.of("pause_keys");
    private static final Name RESUMING = Name.of("resuming");
    private static final Name RETRY_TYPE = Name.of("retry_type");
    private static final NameTable NAMES = new NameTable(
            "max_retries", "retry_delay_seconds", "retries", "retry_delay", "pause_keys", "resuming", "retry_type");

    private RunPolicyReader() {}

    @SuppressWarnings("fallthrough") // on purpose: the order in which members are expected
    static RunPolicy read(JsonValues json) {
        long maxRetries = 0;
        double retryDelaySeconds = 0;
        Long retries = null;
        Long retryDelay = null;
        List<String> pauseKeys = null;
        Boolean resuming = null;
        String retryType = null;
        boolean isNamed = false;
        int member = 0;
        boolean isOpen = !json.opensEmpty('{', '}');
        object:
        while (isOpen) {
            switch (member) {
                case 0:
                    if (!isNamed && !json.takes(MAX_RETRIES)) {
                        break;
                    }
                    isNamed = false;
                    maxRetries = json.readLong();
                    if (json.closes('}')) {
                        break object;
                    }
                case 1:
                    if (!isNamed && !json.takes(RETRY_DELAY_SECONDS)) {
                        break;
                    }
                    isNamed = false;
                    retryDelaySeconds = json.readDouble();
                    if (json.closes('}')) {
                        break object;
                    }
                case 2:
                    if (!isNamed && !json.takes(RETRIES)) {
                        break;
                    }
                    isNamed = false;
                    retries = json.takesNull() ? null : (Long) json.readLong();
                    if (json.closes('}')) {
                        break object;
                    }
                case 3:
                    if (!isNamed && !json.takes(RETRY_DELAY)) {
                        break;
                    }
                    isNamed = false;
                    retryDelay = json.takesNull() ? null : (Long) json.readLong();
                    if (json.closes('}')) {
                        break object;
                    }
                case 4:
                    if (!isNamed && !json.takes(PAUSE_KEYS)) {
                        break;
                    }
                    isNamed = false;
                    pauseKeys = json.takesNull() ? null : json.readStrings();
                    if (json.closes('}')) {
                        break object;
                    }
                case 5:
                    if (!isNamed && !json.takes(RESUMING)) {
                        break;
                    }
                    isNamed = false;
                    resuming = json.takesNull() ? null : (Boolean) json.readBoolean();
                    if (json.closes('}')) {
                        break object;
                    }
                case 6:
                    if (!isNamed && !json.takes(RETRY_TYPE)) {
                        break;
                    }
                    isNamed = false;
                    retryType = json.takesNull() ? null : JsonStrings.read(json);
                    if (json.closes('}')) {
                        break object;
                    }
                default:
            }
            int found = json.lookUp(NAMES);
            isNamed = found != NameTable.UNKNOWN;
            if (isNamed) {
                member = found;
            } else {
                json.skip();
                isOpen = !json.closes('}');
            }
        }
        return new RunPolicy(maxRetries, retryDelaySeconds, retries, retryDelay, pauseKeys, resuming, retryType);
    }
}
