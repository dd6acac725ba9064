package dev.formwork.processor.jackson;

import dev.formwork.Schema;
import java.util.List;

/** A generic schema. */
@Schema
public interface Page<T> {
    List<T> items();

    int count();
}
