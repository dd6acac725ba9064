package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

@JsonPropertyOrder({"y", "x"})
public record Point(
        @JsonProperty("across") int x,
        @JsonProperty(required = true) int y) {}
