package com.example;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A hierarchy for Jackson alone, of a kind that no schema could have. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
@JsonSubTypes(@JsonSubTypes.Type(Shape.Dot.class))
public interface Shape {
    Object area(int scale);

    final class Dot implements Shape {
        @Override
        public Object area(int scale) {
            return scale;
        }
    }
}
