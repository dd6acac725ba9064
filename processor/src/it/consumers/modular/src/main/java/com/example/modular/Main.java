package com.example.modular;

/** Fails unless this runs as a module, by itself. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        expect("com.example.modular", Main.class.getModule().getName());
        expect("dev.formwork.runtime", Flow.class.getInterfaces()[0].getModule().getName());
        expect(false, ModuleLayer.boot().findModule("java.compiler").isPresent());

        Flow flow = ImmutableFlow.validateJson("{\"flow_name\": \"etl\", \"labels\": {\"a\": null}}");
        expect("{\"flow_name\":\"etl\",\"runs\":0,\"note\":null,\"labels\":{\"a\":null}}", flow.toJson());
        expect(flow, ImmutableFlow.validate(flow.toMap()));
        expect(true, ImmutableFlow.jsonSchema().contains("\"flow_name\": {\"type\": \"string\"}"));
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
