package dev.formwork.processor.jackson;

import dev.formwork.Schema;
import java.math.BigDecimal;

/** Has a decimal number. */
@Schema
public interface Price {
    BigDecimal price();
}
