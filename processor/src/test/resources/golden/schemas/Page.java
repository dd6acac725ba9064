package sample;

import dev.formwork.DefaultValue;
import dev.formwork.ResetField;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param <T> the items
 * @param <K> what they are sorted by
 */
@Schema
public interface Page<T, K extends Comparable<K>> extends Model<Page<T, K>> {
    List<T> items();

    @ResetField
    @DefaultValue("0")
    int count();

    /** Where the page begins. */
    K key();

    Optional<T> first();

    @Nullable
    T last();

    @DefaultValue("{}")
    Map<String, T> byName();

    Optional<Page<T, K>> next();

    Page<String, UUID> tags();
}
