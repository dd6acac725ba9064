package dev.formwork.processor.union;

import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has unions in every place where a schema may be. */
@Schema
public interface Letter extends Model<Letter> {
    Answer answer();

    Optional<Answer> last();

    @Nullable
    Schedule schedule();

    List<Answer> all();

    Map<String, @Nullable Schedule> byName();

    Pet[] pets();
}
