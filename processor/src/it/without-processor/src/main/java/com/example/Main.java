package com.example;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(ImmutableOrder.validateJson("{\"number\": 7}"));
    }
}
