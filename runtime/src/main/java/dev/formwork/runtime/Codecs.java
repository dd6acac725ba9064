package dev.formwork.runtime;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of the built-in types, and codecs made of other codecs. They can be used by themselves, and are what
 * generated codecs are made of.
 *
 * <pre>{@code
 * Codec<Map<UUID, List<Integer>>> scores = Codecs.map(Codecs.UUID, Codecs.list(Codecs.INTEGER));
 * Map<UUID, List<Integer>> byPlayer = scores.validateJson(bytes);
 * }</pre>
 *
 * <p>Unless said otherwise a null is a violation; {@link #nullable} and {@link #optional} admit it.
 */
public final class Codecs {
    private Codecs() {}

    // ---- scalars

    /** Strings, as they are. */
    public static final Codec<String> STRING = Scalars.STRING;

    /** Strings, as they are. */
    public static final Codec<CharSequence> CHAR_SEQUENCE = Scalars.CHAR_SEQUENCE;

    /** {@code true} and {@code false}. */
    public static final Codec<Boolean> BOOLEAN = Scalars.BOOLEAN;

    /** Integers of 8 bits. */
    public static final Codec<Byte> BYTE = Scalars.BYTE;

    /** Integers of 16 bits. */
    public static final Codec<Short> SHORT = Scalars.SHORT;

    /** Integers of 32 bits. */
    public static final Codec<Integer> INTEGER = Scalars.INTEGER;

    /** Integers of 64 bits. */
    public static final Codec<Long> LONG = Scalars.LONG;

    /** Numbers of 32 bits. */
    public static final Codec<Float> FLOAT = Scalars.FLOAT;

    /** Numbers of 64 bits. */
    public static final Codec<Double> DOUBLE = Scalars.DOUBLE;

    /** Strings of one character. */
    public static final Codec<Character> CHARACTER = Scalars.CHARACTER;

    /** Integers of any size. */
    public static final Codec<BigInteger> BIG_INTEGER = Scalars.BIG_INTEGER;

    /** Decimal numbers with all their digits. */
    public static final Codec<BigDecimal> BIG_DECIMAL = Scalars.BIG_DECIMAL;

    /** UUIDs (RFC 9562). */
    public static final Codec<UUID> UUID = Scalars.UUID;

    /** Points in time, without an offset. */
    public static final Codec<Instant> INSTANT = Scalars.INSTANT;

    /** Dates and times with an offset (RFC 3339). */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME = Scalars.OFFSET_DATE_TIME;

    /** Dates and times with a zone. */
    public static final Codec<ZonedDateTime> ZONED_DATE_TIME = Scalars.ZONED_DATE_TIME;

    /** Like {@link #OFFSET_DATE_TIME}, but read and written in UTC. */
    public static final Codec<OffsetDateTime> OFFSET_DATE_TIME_UTC = Timestamps.OFFSET_DATE_TIME_UTC;

    /** Like {@link #ZONED_DATE_TIME}, but read and written in UTC. */
    public static final Codec<ZonedDateTime> ZONED_DATE_TIME_UTC = Timestamps.ZONED_DATE_TIME_UTC;

    /** Dates. */
    public static final Codec<LocalDate> LOCAL_DATE = Scalars.LOCAL_DATE;

    /** Times of day. */
    public static final Codec<LocalTime> LOCAL_TIME = Scalars.LOCAL_TIME;

    /** Dates and times without an offset. */
    public static final Codec<LocalDateTime> LOCAL_DATE_TIME = Scalars.LOCAL_DATE_TIME;

    /** Durations: read from seconds or ISO 8601, and written as the options say. */
    public static final Codec<Duration> DURATION = Scalars.DURATION;

    /** Like {@link #DURATION}, but always written as seconds, which strict reading takes, too. */
    public static final Codec<Duration> DURATION_SECONDS = new Durations(DurationForm.SECONDS);
    /** Like {@link #DURATION}, but always written as ISO 8601. */
    public static final Codec<Duration> DURATION_ISO = new Durations(DurationForm.ISO);
    /** Like {@link #DURATION}, but numbers are milliseconds, and always written, which strict reading takes, too. */
    public static final Codec<Duration> DURATION_MILLIS = new Durations(DurationForm.MILLIS);

    /** Periods (ISO 8601). */
    public static final Codec<Period> PERIOD = Scalars.PERIOD;

    /** Time zones, by name or offset. */
    public static final Codec<ZoneId> ZONE_ID = Scalars.ZONE_ID;

    /** URIs (RFC 3986). */
    public static final Codec<URI> URI = Scalars.URI;

    /** Any JSON value, as {@link Input#readAny} gives it; null is one of them. */
    public static final Codec<@Nullable Object> ANY = AnyCodec.INSTANCE;

    // ---- numbers that may be absent

    /** Integers of 32 bits; a null is read as an empty value. */
    public static final Codec<OptionalInt> OPTIONAL_INT = optionalInt(INTEGER);

    /** Integers of 64 bits; a null is read as an empty value. */
    public static final Codec<OptionalLong> OPTIONAL_LONG = optionalLong(LONG);

    /** Numbers of 64 bits; a null is read as an empty value. */
    public static final Codec<OptionalDouble> OPTIONAL_DOUBLE = optionalDouble(DOUBLE);

    // ---- arrays

    /** Arrays of {@code true} and {@code false}. */
    public static final Codec<boolean[]> BOOLEAN_ARRAY = ArrayCodecs.BOOLEANS;

    /** Arrays of integers of 8 bits. */
    public static final Codec<byte[]> BYTE_ARRAY = ArrayCodecs.BYTES;

    /** Arrays of integers of 16 bits. */
    public static final Codec<short[]> SHORT_ARRAY = ArrayCodecs.SHORTS;

    /** Arrays of integers of 32 bits. */
    public static final Codec<int[]> INT_ARRAY = ArrayCodecs.INTS;

    /** Arrays of integers of 64 bits. */
    public static final Codec<long[]> LONG_ARRAY = ArrayCodecs.LONGS;

    /** Arrays of numbers of 32 bits. */
    public static final Codec<float[]> FLOAT_ARRAY = ArrayCodecs.FLOATS;

    /** Arrays of numbers of 64 bits. */
    public static final Codec<double[]> DOUBLE_ARRAY = ArrayCodecs.DOUBLES;

    /** Arrays of strings of one character. */
    public static final Codec<char[]> CHAR_ARRAY = ArrayCodecs.CHARS;

    /**
     * Arrays, as arrays of objects.
     *
     * <pre>{@code
     * Codec<UUID[]> ids = Codecs.array(Codecs.UUID, UUID[]::new);
     * }</pre>
     *
     * @param items reads and writes each item
     * @param make  makes an array of a length
     * @param <T>   the type of the items
     * @return the codec
     */
    public static <T> Codec<T[]> array(Codec<T> items, IntFunction<T[]> make) {
        return ArrayCodecs.of(items, make);
    }

    // ---- collections

    /**
     * Arrays, as lists: unmodifiable, and with nulls if {@code items} admits them.
     *
     * @param items reads and writes each item
     * @param <T>   the type of the items
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> items) {
        return new CollectionCodec<>("list", items, Input::readList);
    }

    /**
     * Arrays, as sets: unmodifiable, in the order of first occurrence. Equal items collapse.
     *
     * @param items reads and writes each item
     * @param <T>   the type of the items
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<Set<T>> set(Codec<T> items) {
        return new CollectionCodec<>("set", items, Input::readSet);
    }

    /**
     * Arrays, as collections: what is read is a list.
     *
     * @param items reads and writes each item
     * @param <T>   the type of the items
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<Collection<T>> collection(Codec<T> items) {
        return new CollectionCodec<>("list", items, Input::readList);
    }

    /**
     * Objects, as maps: unmodifiable, in the order of the input, and with nulls if {@code values} admits them.
     *
     * @param values reads and writes each value
     * @param <V>    the type of the values
     * @return the codec
     */
    public static <V extends @Nullable Object> Codec<Map<String, V>> map(Codec<V> values) {
        return map(STRING, values);
    }

    /**
     * Objects, as maps whose keys are read from the members' names, such as enums, UUIDs and numbers.
     *
     * @param keys   reads and writes each key: the codec of a scalar
     * @param values reads and writes each value
     * @param <K>    the type of the keys
     * @param <V>    the type of the values
     * @return the codec
     */
    public static <K, V extends @Nullable Object> Codec<Map<K, V>> map(Codec<K> keys, Codec<V> values) {
        return new MapCodec<>(keys, values);
    }

    // ---- values that may be absent

    /**
     * The same values, and null.
     *
     * @param codec reads and writes what is not null
     * @param <T>   the type of the values
     * @return the codec
     */
    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return new PresenceCodec<T, @Nullable T>("nullable", codec, null, value -> value, value -> value);
    }

    /**
     * The same values, and null, which is read as an empty {@code Optional}.
     *
     * @param codec reads and writes what is there
     * @param <T>   the type of the values
     * @return the codec
     */
    public static <T> Codec<Optional<T>> optional(Codec<T> codec) {
        return new PresenceCodec<>("optional", codec, Optional.empty(), Optional::of, value -> value.orElse(null));
    }

    /**
     * Integers of 32 bits that something more is said of, and null, which is read as an empty value.
     *
     * <pre>{@code
     * Codec<OptionalInt> retries = Codecs.optionalInt(Codecs.constrained(Codecs.INTEGER, Constraints.max(9)));
     * }</pre>
     *
     * @param codec reads and writes what is there
     * @return the codec
     */
    public static Codec<OptionalInt> optionalInt(Codec<Integer> codec) {
        return new PresenceCodec<>(
                "optional",
                codec,
                OptionalInt.empty(),
                OptionalInt::of,
                value -> value.isPresent() ? value.getAsInt() : null);
    }

    /**
     * Integers of 64 bits that something more is said of, and null, which is read as an empty value.
     *
     * @param codec reads and writes what is there
     * @return the codec
     */
    public static Codec<OptionalLong> optionalLong(Codec<Long> codec) {
        return new PresenceCodec<>(
                "optional",
                codec,
                OptionalLong.empty(),
                OptionalLong::of,
                value -> value.isPresent() ? value.getAsLong() : null);
    }

    /**
     * Numbers of 64 bits that something more is said of, and null, which is read as an empty value.
     *
     * @param codec reads and writes what is there
     * @return the codec
     */
    public static Codec<OptionalDouble> optionalDouble(Codec<Double> codec) {
        return new PresenceCodec<>(
                "optional",
                codec,
                OptionalDouble.empty(),
                OptionalDouble::of,
                value -> value.isPresent() ? value.getAsDouble() : null);
    }

    // ---- values of another type

    /**
     * The same values, held as another type. Both conversions must succeed for every value.
     *
     * <pre>{@code
     * Codec<Integer> versions = Codecs.converted(Codecs.literal(1, 2), Long::intValue, Integer::longValue);
     * }</pre>
     *
     * @param codec reads and writes the values
     * @param from  from what is read
     * @param to    to what is written
     * @param <V>   the type of the values in {@code codec}
     * @param <T>   the other type
     * @return the codec
     */
    public static <V, T> Codec<T> converted(
            Codec<V> codec, Function<? super V, ? extends T> from, Function<? super T, ? extends V> to) {
        return new ConvertedCodec<>(codec, from, to);
    }

    /**
     * Values of a type that only the user's own code knows.
     *
     * @param converter makes the values of what {@link Input#readAny} gives, and the other way round
     * @param <T>       the type
     * @return the codec; what the converter throws while it reads is a violation
     */
    public static <T> Codec<T> converted(Converter<T> converter) {
        return new ConverterCodec<>(converter);
    }

    /**
     * Values of several scalar types. Each takes only what is of its own kind, as if read strictly: a JSON value of its
     * kind, or a plain object of its class. The first type that takes the value wins; if none does, each has a violation
     * of its own.
     *
     * <pre>{@code
     * Codec<Object> labels = Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG, Codecs.DOUBLE, Codecs.STRING);
     * }</pre>
     *
     * @param scalars the codecs of the types: scalars among the constants of this class, enums and literals
     * @return the codec
     * @throws IllegalArgumentException if there are fewer than two, or one is no such codec
     */
    public static Codec<Object> oneOf(Codec<?>... scalars) {
        return OneOfCodec.of(scalars);
    }

    // ---- values that something more is said of

    /**
     * The same values, which must meet conditions. Values that are not good are not checked, nor is null. Each condition
     * that is not met is a violation.
     *
     * <pre>{@code
     * Codec<Long> seconds = Codecs.constrained(Codecs.LONG, Constraints.min(60), Constraints.max(86400));
     * }</pre>
     *
     * @param codec       reads and writes the values
     * @param constraints the conditions
     * @param <T>         the type of the values
     * @return the codec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied before anything else happens to it.
    public static <T extends @Nullable Object> Codec<T> constrained(
            Codec<T> codec, Constraint<? super T>... constraints) {
        return new ConstrainedCodec<>(codec, List.of(constraints));
    }

    /**
     * The values that are read from what validators make of the raw ones, null among these.
     *
     * @param codec      reads what the last validator gives, as plain objects, and writes the values
     * @param validators convert the raw value, in order; see {@link dev.formwork.Before}
     * @param <T>        the type of the values
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<T> before(Codec<T> codec, BeforeValidator... validators) {
        return new BeforeCodec<>(codec, List.of(validators));
    }

    /**
     * The same values, as validators leave them. Values that are not good are not shown to them, nor is null.
     *
     * @param codec      reads and writes the values
     * @param validators check or replace each value, in order; see {@link dev.formwork.After}
     * @param <T>        the type of the values
     * @return the codec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied before anything else happens to it.
    public static <T extends @Nullable Object> Codec<T> after(Codec<T> codec, AfterValidator<T>... validators) {
        return new AfterCodec<>(codec, List.of(validators));
    }

    /**
     * The same values, which must have their exact kind, whatever the options say.
     *
     * @param codec reads and writes the values
     * @param <T>   the type of the values
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<T> strict(Codec<T> codec) {
        return new StrictnessCodec<>(codec, true);
    }

    /**
     * The same values, which are converted where nothing is lost, whatever the options say. A strict schema inside stays
     * strict.
     *
     * @param codec reads and writes the values
     * @param <T>   the type of the values
     * @return the codec
     */
    public static <T extends @Nullable Object> Codec<T> lax(Codec<T> codec) {
        return new StrictnessCodec<>(codec, false);
    }

    // ---- values out of a few

    /**
     * The constants of an enum.
     *
     * <pre>{@code
     * Codec<Suit> suits = Codecs.enumeration(Suit.class, Suit.values(), "clubs", "diamonds", "hearts", "spades");
     * }</pre>
     *
     * @param type      the enum
     * @param constants its constants, in order
     * @param wireNames the string that each constant is in JSON, at the constant's ordinal
     * @param <E>       the enum
     * @return the codec
     * @throws IllegalArgumentException if not each constant has a name of its own, or one has an unpaired surrogate
     */
    public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type, E[] constants, String... wireNames) {
        return EnumScalar.of(type, constants, wireNames);
    }

    /**
     * Some strings, and nothing else.
     *
     * @param values the strings; at least one
     * @return the codec
     */
    public static Codec<String> literal(String... values) {
        return LiteralScalar.strings(values);
    }

    /**
     * Some integers, and nothing else.
     *
     * @param values the integers; at least one
     * @return the codec
     */
    public static Codec<Long> literal(long... values) {
        return LiteralScalar.integers(values);
    }

    /**
     * Only {@code true}, or only {@code false}.
     *
     * @param values what is admitted; at least one
     * @return the codec
     */
    public static Codec<Boolean> literal(boolean... values) {
        return LiteralScalar.booleans(values);
    }

    /**
     * A codec that is looked up when it is first used, so that codecs can refer to each other in a circle.
     *
     * <pre>{@code
     * static final Codec<List<Node>> CHILDREN = Codecs.list(Codecs.lazy(() -> ImmutableNode.CODEC));
     * }</pre>
     *
     * @param codec gives the codec, always the same
     * @param <T>   the type of the values
     * @return the codec
     */
    public static <T> Codec<T> lazy(Supplier<? extends Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }
}
