package dev.formwork.runtime;

/** The scalar types. */
final class Scalars {
    private Scalars() {}

    static final Scalar<String> STRING = stub();

    static final Scalar<CharSequence> CHAR_SEQUENCE = stub();

    static final Scalar<Boolean> BOOLEAN = stub();

    static final Scalar<Byte> BYTE = stub();

    static final Scalar<Short> SHORT = stub();

    static final Scalar<Integer> INTEGER = stub();

    static final Scalar<Long> LONG = stub();

    static final Scalar<Float> FLOAT = stub();

    static final Scalar<Double> DOUBLE = stub();

    static final Scalar<Character> CHARACTER = stub();

    static final Scalar<java.math.BigInteger> BIG_INTEGER = stub();

    static final Scalar<java.math.BigDecimal> BIG_DECIMAL = stub();

    static final Scalar<java.util.UUID> UUID = stub();

    static final Scalar<java.time.Instant> INSTANT = stub();

    static final Scalar<java.time.OffsetDateTime> OFFSET_DATE_TIME = stub();

    static final Scalar<java.time.ZonedDateTime> ZONED_DATE_TIME = stub();

    static final Scalar<java.time.LocalDate> LOCAL_DATE = stub();

    static final Scalar<java.time.LocalTime> LOCAL_TIME = stub();

    static final Scalar<java.time.LocalDateTime> LOCAL_DATE_TIME = stub();

    static final Scalar<java.time.Duration> DURATION = stub();

    static final Scalar<java.time.Period> PERIOD = stub();

    static final Scalar<java.time.ZoneId> ZONE_ID = stub();

    static final Scalar<java.net.URI> URI = stub();

    private static <T> Scalar<T> stub() {
        throw new UnsupportedOperationException();
    }
}
