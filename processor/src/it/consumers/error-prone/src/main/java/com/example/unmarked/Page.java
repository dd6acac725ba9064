package com.example.unmarked;

import dev.formwork.Schema;
import java.util.List;
import java.util.Optional;

@Schema
public interface Page<T> {
    List<T> items();

    Optional<T> first();
}
