package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/** The codecs of the built-in types, and codecs made of other codecs. */
public final class Codecs {
    private Codecs() {}

    public static final Codec<String> STRING = Scalars.STRING;

    public static final Codec<CharSequence> CHAR_SEQUENCE = Scalars.CHAR_SEQUENCE;

    public static final Codec<Boolean> BOOLEAN = Scalars.BOOLEAN;

    public static final Codec<Byte> BYTE = Scalars.BYTE;

    public static final Codec<Short> SHORT = Scalars.SHORT;

    public static final Codec<Integer> INTEGER = Scalars.INTEGER;

    public static final Codec<Long> LONG = Scalars.LONG;

    public static final Codec<Float> FLOAT = Scalars.FLOAT;

    public static final Codec<Double> DOUBLE = Scalars.DOUBLE;

    public static final Codec<Character> CHARACTER = Scalars.CHARACTER;

    public static final Codec<java.math.BigInteger> BIG_INTEGER = Scalars.BIG_INTEGER;

    public static final Codec<java.math.BigDecimal> BIG_DECIMAL = Scalars.BIG_DECIMAL;

    public static final Codec<java.util.UUID> UUID = Scalars.UUID;

    public static final Codec<java.time.Instant> INSTANT = Scalars.INSTANT;

    public static final Codec<java.time.OffsetDateTime> OFFSET_DATE_TIME = Scalars.OFFSET_DATE_TIME;

    public static final Codec<java.time.ZonedDateTime> ZONED_DATE_TIME = Scalars.ZONED_DATE_TIME;

    public static final Codec<java.time.LocalDate> LOCAL_DATE = Scalars.LOCAL_DATE;

    public static final Codec<java.time.LocalTime> LOCAL_TIME = Scalars.LOCAL_TIME;

    public static final Codec<java.time.LocalDateTime> LOCAL_DATE_TIME = Scalars.LOCAL_DATE_TIME;

    public static final Codec<java.time.Duration> DURATION = Scalars.DURATION;

    public static final Codec<java.time.Period> PERIOD = Scalars.PERIOD;

    public static final Codec<java.time.ZoneId> ZONE_ID = Scalars.ZONE_ID;

    public static final Codec<java.net.URI> URI = Scalars.URI;

    /** Any JSON value; null is one of them. */
    public static final Codec<@Nullable Object> ANY = stub();

    public static <T> Codec<java.util.List<T>> list(Codec<T> items) {
        return stub();
    }

    public static <T> Codec<java.util.Set<T>> set(Codec<T> items) {
        return stub();
    }

    public static <V> Codec<java.util.Map<String, V>> map(Codec<V> values) {
        return stub();
    }

    public static <K, V> Codec<java.util.Map<K, V>> map(Codec<K> keys, Codec<V> values) {
        return stub();
    }

    public static <T> Codec<@Nullable T> nullable(Codec<T> codec) {
        return stub();
    }

    public static <T> Codec<java.util.Optional<T>> optional(Codec<T> codec) {
        return stub();
    }
    /** Each constant stands in JSON under the wire name at its ordinal. */
    public static <E extends Enum<E>> Codec<E> enumeration(Class<E> type, E[] constants, String... wireNames) {
        return stub();
    }

    public static Codec<String> literal(String... values) {
        return stub();
    }

    private static <T> T stub() {
        throw new UnsupportedOperationException();
    }
}
