package test;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.formwork.Convert;
import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Literal;
import dev.formwork.OneOf;
import dev.formwork.Required;
import dev.formwork.Schema;
import dev.formwork.Strict;
import dev.formwork.runtime.Converter;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Not shown. */
@JsonClassDescription("One field of every kind.")
@Schema(extra = Extra.FORBID)
public interface Everything {
    /** A flag; see {@link #one()}. */
    @AssertTrue boolean flag();
    byte one();
    @Min(0) short two();
    @Max(99) @DefaultValue("7") int four();
    @Positive long eight();
    float single();
    @Negative double real();
    char letter();
    /** Not shown. */
    @JsonPropertyDescription("A text.") @Size(min = 1, max = 10) String text();
    @NotBlank @Pattern(regexp = "[a-z]+") String word();
    @Pattern(regexp = "(?i)any") String unsaid();
    @Email String mail();
    BigInteger big();
    @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("1e3") @DefaultValue("1.50") BigDecimal exact();
    @Digits(integer = 4, fraction = 2) BigDecimal price();
    UUID id();
    @Future Instant instant();
    @DefaultValue("\"2026-11-23\"") OffsetDateTime offset();
    ZonedDateTime zoned();
    LocalDate date();
    LocalTime time();
    LocalDateTime dateTime();
    @Min(0) @DefaultValue("\"PT90S\"") Duration delay();
    @Strict Duration strictDelay();
    Period period();
    ZoneId zone();
    URI link();
    @Literal("everything") String type();
    @Literal({"1", "2"}) int version();
    Optional<@Size(max = 3) String> maybe();
    @Literal("x") Optional<String> maybeLiteral();
    @Required @Nullable Color nullable();
    OptionalInt number();
    @DefaultValue("\"dark-green\"") Color color();
    Object anything();
    @Nullable Object anythingOrNull();
    @OneOf({Boolean.class, Long.class, String.class}) Object scalar();
    @Convert(Shout.class) String converted();
    @NotEmpty List<@Nullable String> texts();
    @Size(max = 5) Set<Color> colors();
    int[] numbers();
    @Size(min = 1) Map<String, Integer> counts();
    @DefaultValue("{\"RED\": [1.5]}") Map<Color, List<Double>> byColor();
    Map<UUID, @Nullable Object> byId();
    Map<Long, String> byNumber();
    @JsonAlias({"label", "titel"}) String title();
    @JsonAlias("remark") Optional<String> note();
    @Deprecated Optional<String> old();
    @JsonProperty("wire-name") String renamed();
    @Default default String made() { return "made"; }

    /** A colour. */
    @Deprecated
    enum Color { RED, @JsonProperty("dark-green") GREEN }

    final class Shout implements Converter<String> {
        @Override public String fromRaw(Object raw) { return raw.toString(); }
        @Override public Object toRaw(String value) { return value; }
    }
}
