package com.example.schemas;

import dev.formwork.Schema;
import java.util.Optional;

@Schema
public interface Owner extends Named {
    Optional<String> mail();
}
