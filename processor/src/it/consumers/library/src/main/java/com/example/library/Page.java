package com.example.library;

import dev.formwork.Schema;
import java.util.List;

@Schema
public interface Page<T> {
    List<T> items();

    int count();
}
