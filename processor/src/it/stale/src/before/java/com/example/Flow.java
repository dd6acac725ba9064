package com.example;

import dev.formwork.Schema;

@Schema
public interface Flow {
    String name();

    int runs();

    Step first();
}
