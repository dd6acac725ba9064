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
import java.util.UUID;

/** The scalar types. */
final class Scalars {

    static final Scalar<String> STRING = new Strings<>(text -> text);

    static final Scalar<CharSequence> CHAR_SEQUENCE = new Strings<>(text -> text);

    static final Scalar<Character> CHARACTER = new Characters();

    static final Scalar<Boolean> BOOLEAN = new Booleans();

    static final Scalar<Byte> BYTE = new IntegerScalar<>(Byte.class, Byte.SIZE, number -> (byte) number);

    static final Scalar<Short> SHORT = new IntegerScalar<>(Short.class, Short.SIZE, number -> (short) number);

    static final Scalar<Integer> INTEGER = new IntegerScalar<>(Integer.class, Integer.SIZE, number -> (int) number);

    static final Scalar<Long> LONG = new IntegerScalar<>(Long.class, Long.SIZE, number -> number);

    static final Scalar<BigInteger> BIG_INTEGER = BigNumbers.INTEGER;

    /** The least magnitude that rounds to infinity: halfway between the largest float and what would come after it. */
    private static final double FLOAT_LIMIT = 0x1.ffffffp127;

    static final Scalar<Float> FLOAT =
            new FloatScalar<>(FLOAT_LIMIT, number -> (float) number, (out, value) -> out.write(value.floatValue()));

    static final Scalar<Double> DOUBLE = new FloatScalar<>(
            Double.POSITIVE_INFINITY, number -> number, (out, value) -> out.write(value.doubleValue()));

    static final Scalar<BigDecimal> BIG_DECIMAL = BigNumbers.DECIMAL;

    static final Scalar<UUID> UUID = new Uuids();

    static final Scalar<OffsetDateTime> OFFSET_DATE_TIME = Timestamps.OFFSET_DATE_TIME;

    static final Scalar<Instant> INSTANT = Timestamps.INSTANT;

    static final Scalar<ZonedDateTime> ZONED_DATE_TIME = Timestamps.ZONED_DATE_TIME;

    static final Scalar<LocalDateTime> LOCAL_DATE_TIME = Timestamps.LOCAL_DATE_TIME;

    static final Scalar<LocalDate> LOCAL_DATE = new LocalDates();

    static final Scalar<LocalTime> LOCAL_TIME = new LocalTimes();

    static final Scalar<Duration> DURATION = new Durations(null);

    static final Scalar<Period> PERIOD = new Periods();

    static final Scalar<ZoneId> ZONE_ID = new Zones();

    static final Scalar<URI> URI = new Uris();

    private Scalars() {}

    /**
     * The integers of a size.
     *
     * @param bits one of 8, 16, 32 and 64
     */
    static Scalar<? extends Number> integer(int bits) {
        return switch (bits) {
            case Byte.SIZE -> BYTE;
            case Short.SIZE -> SHORT;
            case Integer.SIZE -> INTEGER;
            case Long.SIZE -> LONG;
            default -> throw new IllegalArgumentException("No integers of " + bits + " bits");
        };
    }
}
