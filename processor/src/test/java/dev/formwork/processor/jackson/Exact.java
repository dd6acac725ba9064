package dev.formwork.processor.jackson;

import dev.formwork.OneOf;
import dev.formwork.Schema;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Is read strictly: what JSON has as text and arrays must not be demanded as instances. */
@Schema(strict = true)
public interface Exact {
    int size();

    UUID id();

    LocalDate day();

    Set<String> tags();

    @OneOf({UUID.class, Long.class})
    Object key();
}
