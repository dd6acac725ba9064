package com.example.schemas;

import dev.formwork.Schema;

@Schema
public interface Named {
    String name();
}
