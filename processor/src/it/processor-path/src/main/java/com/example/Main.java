package com.example;

/** Fails unless the generated classes do what the README says. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Flow flow = ImmutableFlow.validateJson("{\"name\": \"etl\", \"last_run\": \"today\", \"tags\": [\"a\"]}");
        expect("today", flow.lastRun().orElseThrow());
        expect(false, flow.resetFields().id().equals(flow.id()));
        expect(2, ImmutableFlow.tryValidateJson("{\"tags\": [1]}").violations().size());
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
