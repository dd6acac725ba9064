package com.example;

import dev.formwork.Schema;
import java.util.Optional;

@Schema
public interface Flow {
    long name();

    Optional<String> owner();

    Task first();
}
