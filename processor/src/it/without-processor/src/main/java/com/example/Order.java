package com.example;

import dev.formwork.Schema;

@Schema
public interface Order {
    long number();
}
