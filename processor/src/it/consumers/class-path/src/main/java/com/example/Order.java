package com.example;

import dev.formwork.Schema;
import java.math.BigDecimal;

@Schema
public interface Order {
    long number();

    BigDecimal total();
}
