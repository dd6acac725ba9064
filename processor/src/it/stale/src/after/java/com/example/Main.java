package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Flow flow = ImmutableFlow.validateJson("{\"name\": 7, \"owner\": \"Ada\", \"first\": {\"title\": \"load\"}}");
        Task task = ImmutableTask.copyOf(flow.first());
        if (flow.name() != 7 || flow.owner().isEmpty() || !task.title().equals("load")) {
            throw new AssertionError(flow);
        }
    }
}
