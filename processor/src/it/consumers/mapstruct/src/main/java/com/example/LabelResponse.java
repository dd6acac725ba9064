package com.example;

import dev.formwork.Schema;

@Schema
public interface LabelResponse {
    String getText();
}
