package com.example;

import dev.formwork.Schema;

/** The other version calls it Task. */
@Schema
public interface Step {
    String title();
}
