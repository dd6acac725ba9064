package dev.formwork.processor.jackson;

import dev.formwork.Schema;
import java.util.UUID;

/** Takes the name of the method that Jackson writes by. */
@Schema
public interface Clash {
    int toJsonValue();

    UUID id();
}
