package com.example;

import dev.formwork.runtime.ValidationException;

/** Reads a good text and a bad one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Flow flow = ImmutableFlow.validateJson("""
                {"id": "5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11", "name": "etl", "last_run": "2026-11-23T09:30:00Z"}
                """);
        System.out.println(flow);
        System.out.println(flow.toJson());

        try {
            ImmutableFlow.validateJson("""
                    {
                      "id": "5b0b4d0e",
                      "run_count": "often",
                      "last_run": "yesterday"
                    }
                    """);
        } catch (ValidationException e) {
            System.out.println(e.getMessage());
        }
    }
}
