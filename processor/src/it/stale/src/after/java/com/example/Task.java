package com.example;

import dev.formwork.Schema;

/** The other version calls it Step. */
@Schema
public interface Task {
    String title();
}
