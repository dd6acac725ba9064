package com.example.unmarked;

import dev.formwork.runtime.Validated;
import java.util.Optional;

/** Uses what is generated as careful code would. */
public final class Flows {
    private Flows() {}

    public static Optional<Flow> read(String json) {
        Validated<Flow> flow = ImmutableFlow.tryValidateJson(json);
        return flow.isValid() ? Optional.of(flow.orElseThrow()) : Optional.empty();
    }

    public static Flow renamed(String json, String name) {
        ImmutableFlow flow = ImmutableFlow.copyOf(ImmutableFlow.validateJson(json));
        return flow.withName(name)
                .withNote(null)
                .withLimit(null)
                .withLastRun(null)
                .resetFields();
    }

    public static int noteLength(Flow flow) {
        String note = flow.note();
        return note == null ? 0 : note.length();
    }
}
