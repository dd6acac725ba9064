package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Flow flow = ImmutableFlow.validateJson("{\"name\": \"etl\", \"runs\": 3, \"first\": {\"title\": \"load\"}}");
        Step step = ImmutableStep.copyOf(flow.first());
        if (flow.runs() != 3 || !step.title().equals("load")) {
            throw new AssertionError(flow);
        }
    }
}
