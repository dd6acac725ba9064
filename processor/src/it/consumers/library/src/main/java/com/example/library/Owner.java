package com.example.library;

import dev.formwork.Schema;

@Schema
public interface Owner {
    String name();
}
