package dev.formwork.processor.generic;

import dev.formwork.Schema;

/** A schema that is not generic, of one that is. */
@Schema
public interface ItemPage extends Page<Item> {
    String title();
}
