package test;

import dev.formwork.Schema;
import java.util.List;
import java.util.Optional;

/** In itself, each time with other arguments. */
@Schema
public interface Endless<T> {
    T value();
    Optional<Endless<List<T>>> deeper();
}
