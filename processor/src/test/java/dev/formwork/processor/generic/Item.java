package dev.formwork.processor.generic;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.DefaultValue;
import dev.formwork.Schema;

@Schema
public interface Item {
    java.lang.String name();

    @DefaultValue("\"pale\"")
    Color color();

    enum Color {
        @JsonProperty("pale")
        WHITE,
        @JsonProperty("dark")
        BLACK
    }
}
