package com.example.user;

import com.example.schemas.ImmutableOwner;
import com.example.schemas.Owner;

/** Fails unless schemas work over the border between two modules. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Flow flow = ImmutableFlow.validateJson("{\"name\": \"etl\", \"owners\": [{\"name\": \"Ada\"}]}");
        Owner owner = flow.owners().get(0);

        expect("com.example.user", flow.getClass().getModule().getName());
        expect("com.example.schemas", owner.getClass().getModule().getName());
        expect(ImmutableOwner.builder().name("Ada").build(), ImmutableOwner.copyOf(owner));
    }

    private static void expect(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
