package test;

import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some of many items.
 *
 * @param <T> their type
 */
@Schema
public interface Page<T> {
    List<T> items();
    Optional<Page<T>> next();
    @Nullable T first();
    @DefaultValue("0") int count();
}
