package dev.formwork.processor.generic;

import dev.formwork.DefaultValue;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some of many items.
 *
 * @param <T> the items
 */
@Schema
public interface Page<T> extends Model<Page<T>> {
    List<T> items();

    @ResetField
    @DefaultValue("0")
    int count();

    Optional<T> first();

    @DefaultValue("{}")
    Map<String, T> byName();
}
