package sample;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that holds more than one value. */
@Schema
public interface Basket {
    @DefaultValue("[]")
    List<String> tags();

    Set<Integer> codes();

    Collection<String> words();

    List<@Nullable String> holes();

    List<List<Double>> grid();

    byte[] bytes();

    String[] texts();

    int[][] matrix();

    Map<String, BigDecimal> prices();

    Map<UUID, List<String>> byId();

    Map<String, @Nullable Object> anything();

    List<Optional<String>> maybe();

    @DefaultValue("{\"a\": []}")
    Map<String, Collection<OptionalInt>> options();

    @Default
    default List<String> sorted() {
        return tags().stream().sorted().toList();
    }

    @Default
    default String[] rest() {
        return texts();
    }
}
