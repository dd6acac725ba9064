package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Hidden;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.Secret;
import dev.formwork.runtime.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a field of every kind that JSON has none for, keeps unknown keys, and carries annotations that Jackson knows. */
@Schema(naming = Naming.SNAKE_CASE, extra = Extra.KEEP)
public interface Station extends Model<Station> {
    UUID stationId();

    @JsonProperty("title")
    @JsonAlias("label")
    String name();

    Kind kind();

    OffsetDateTime builtAt();

    Optional<LocalDate> checked();

    OptionalInt floors();

    BigDecimal cost();

    BigInteger serial();

    URI page();

    char grade();

    float ratio();

    int[] readings();

    Set<UUID> partners();

    Map<UUID, Sensor> sensors();

    List<Optional<Sensor>> spare();

    @Nullable
    Station parent();

    @DefaultValue("3")
    long capacity();

    @Hidden
    String note();

    @Secret
    String key();

    @Extras
    Map<String, @Nullable Object> others();

    @JsonIgnore
    default String shout() {
        return name().toUpperCase(java.util.Locale.ROOT);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Station fromJsonValue(Object json) {
        return ImmutableStation.fromJsonValue(json);
    }

    /** An enum whose constants have other names in JSON. */
    enum Kind {
        @JsonProperty("on land")
        LAND,
        SEA
    }
}
