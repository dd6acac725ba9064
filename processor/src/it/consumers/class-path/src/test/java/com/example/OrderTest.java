package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void processorOfTheClassPathRan() {
        Order order = ImmutableOrder.validateJson("{\"number\": 7, \"total\": \"12.50\"}");

        assertThat(order.total()).isEqualTo(new BigDecimal("12.50"));
    }
}
