package sample;

import dev.formwork.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Constraints of each family. */
@Schema
public interface Offer {
    @Positive
    long number();

    @Min(1)
    @Max(99)
    OptionalInt pieces();

    @DecimalMin(value = "0.01", inclusive = false)
    @Digits(integer = 8, fraction = 2)
    BigDecimal price();

    @NotBlank
    @Size(max = 80)
    String title();

    @Pattern(regexp = "[A-Z]{3}-\\d+", message = "Expected three capitals, a hyphen, and digits")
    Optional<String> code();

    @Email
    String contact();

    @Size(min = 1, max = 5)
    List<@NotBlank String> tags();

    @Size(max = 9)
    Map<String, @Min(0) Integer> stock();

    @FutureOrPresent
    OffsetDateTime until();

    @AssertTrue
    boolean accepted();
}
