package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValidatorsAtWorkTest {
    @Test
    void all() {
        Running r = Running.of("""
                @Schema
                public interface Job extends Model<Job> {
                    @Min(60) @Max(86400) long gracePeriod();
                    @Size(max = 3) @NotBlank String name();
                    @Size(max = 3, message = "At most {max}, not ${validatedValue}".isEmpty() ? "" : "At most {max}") Optional<String> nick();
                    @Past @Nullable Instant at();
                    @Positive OptionalInt retries();
                    List<@Size(max = 2) String> tags();
                    @Size(max = 2) List<@Nullable @Min(1) Long> numbers();
                    Map<@NotBlank String, @PositiveOrZero Long> byName();
                    @Before(NullToZero.class) long slots();
                    @Before(NullToZero.class) @Nullable Long slots2();
                    @Before(NullToZero.class) OptionalLong slots3();
                    @After({Upper.class, Upper.class}) Optional<String> zone();
                    @After(Sum.class) @Before(NullToZero.class) OptionalInt sum();
                    @After(Same.class) @Size(max = 2) Collection<String> some();
                    @After(Alone.class) List<Job> jobs();
                    @Strict int strictly();
                    @Strict(false) boolean laxly();
                    Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();
                    @OneOf({Long.class, String.class}) Optional<Object> one();
                    @OneOf({Long.class, String.class}) @DefaultValue("5") Object two();
                    @Convert(MoneyConverter.class) Money price();
                    @Convert(MoneyConverter.class) Optional<Money> perhaps();
                    List<Coin> coins();
                    @Convert(LongConverter.class) @Max(9) long converted();
                    @Convert(MoneyConverter.class) Money[] moneys();
                    @Size(max = 1) String[] words();
                    List<@Min(1) OptionalInt> ints();
                    @Default @Before(NullToZero.class) @Min(1) default @Nullable Long made() { return 3L; }
                    @ModelValidator static Job named(Job job) { return job; }
                    @ModelValidator static void checked(Job job) {}
                    @ModelValidator(ModelValidator.When.BEFORE) static Map<String, Object> before(Map<String, Object> raw) { return raw; }
                }
                """.replace("\"At most {max}, not ${validatedValue}\".isEmpty() ? \"\" : ", ""),
                "final class NullToZero implements BeforeValidator { public @Nullable Object convert(@Nullable Object raw) { return raw == null ? 0 : raw; } }",
                "final class Upper implements AfterValidator<String> { public String check(String x) { return x.toUpperCase(Locale.ROOT); } }",
                "final class Sum implements AfterValidator<Integer> { public Integer check(Integer x) { return x; } }",
                "final class Same implements AfterValidator<Collection<String>> { public Collection<String> check(Collection<String> x) { return new ArrayList<>(x); } }",
                "final class Alone implements AfterValidator<List<Job>> { public List<Job> check(List<Job> x) { return x; } }",
                "record Money(String s) {}",
                "@Convert(CoinConverter.class)\nrecord Coin(String s) {}",
                "final class MoneyConverter implements Converter<Money> { public Money fromRaw(Object raw) { return new Money((String) raw); } public Object toRaw(Money m) { return m.s(); } }",
                "final class CoinConverter implements Converter<Coin> { public Coin fromRaw(Object raw) { return new Coin((String) raw); } public Object toRaw(Coin m) { return m.s(); } }",
                "final class LongConverter implements Converter<Long> { public Long fromRaw(Object raw) { return 7L; } public Object toRaw(Long m) { return m; } }");
        System.out.println(r.source("ImmutableJobCodec"));
    }
}
