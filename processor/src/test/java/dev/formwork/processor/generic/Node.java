package dev.formwork.processor.generic;

import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import java.util.List;

@Schema
public interface Node<T> {
    T value();

    @DefaultValue("[]")
    List<Node<T>> children();
}
