package dev.formwork.examples.prefect;

import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a result was turned into bytes. Which settings there are depends on the kind, so that they are kept as they
 * came.
 */
@Schema(extra = Extra.KEEP, naming = Naming.SNAKE_CASE)
public interface ResultSerializer extends Model<ResultSerializer> {
    /** The kind of serializer, such as {@code pickle} or {@code json}. */
    String type();

    /** The settings of that kind. */
    @Extras
    Map<String, @Nullable Object> settings();
}
