package dev.formwork.runtime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** The types that stand for a date and time. */
final class Timestamps {

    static final Scalar<OffsetDateTime> OFFSET_DATE_TIME = new OffsetDateTimes();
    static final Scalar<Instant> INSTANT = new Instants();
    static final Scalar<ZonedDateTime> ZONED_DATE_TIME = new ZonedDateTimes();
    static final Scalar<LocalDateTime> LOCAL_DATE_TIME = new LocalDateTimes();

    static final Codec<OffsetDateTime> OFFSET_DATE_TIME_UTC =
            new ConvertedCodec<>(OFFSET_DATE_TIME, Timestamps::inUtc, Timestamps::inUtc);
    static final Codec<ZonedDateTime> ZONED_DATE_TIME_UTC =
            new ConvertedCodec<>(ZONED_DATE_TIME, Timestamps::inUtc, Timestamps::inUtc);

    private static final long FIRST_SECOND = -62_167_219_200L; // 0000-01-01
    private static final long LAST_SECOND = 253_402_300_799L; // 9999-12-31T23:59:59

    private Timestamps() {}

    /** The same instant in UTC. In the first and the last year there is, it may have no date there, and stays as it is. */
    private static OffsetDateTime inUtc(OffsetDateTime time) {
        return Math.abs(time.getYear()) == Year.MAX_VALUE ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static ZonedDateTime inUtc(ZonedDateTime time) {
        return Math.abs(time.getYear()) == Year.MAX_VALUE ? time : time.withZoneSameInstant(ZoneOffset.UTC);
    }

    private static String text(LocalDateTime time) {
        return IsoText.isOddYear(time.getYear()) ? time.toString() : IsoText.LOCAL_DATE_TIME.text(time);
    }

    /** Keeps the offset of the text. */
    private static final class OffsetDateTimes extends TimestampScalar<OffsetDateTime> {

        OffsetDateTimes() {
            super(OffsetDateTime.class);
        }

        @Override
        @Nullable
        OffsetDateTime ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            OffsetDateTime usual = UsualTimestamp.offsetDateTime(text, from, to);
            return usual == null ? super.ofText(text, from, to, strict, failure) : usual;
        }

        @Override
        OffsetDateTime ofDateTime(DateTimeText text, Failure failure) {
            return text.offsetDateTime();
        }

        @Override
        OffsetDateTime ofInstant(Instant instant, Failure failure) {
            return instant.atOffset(ZoneOffset.UTC);
        }

        @Override
        OffsetDateTime ofDate(LocalDate date) {
            return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        }

        @Override
        OffsetDateTime ofOffsetDateTime(OffsetDateTime time, Failure failure) {
            return time;
        }

        @Override
        public void write(Output out, OffsetDateTime value) {
            out.write(value, value);
        }
    }

    /** Forgets the offset of the text. */
    private static final class Instants extends TimestampScalar<Instant> {

        Instants() {
            super(Instant.class);
        }

        @Override
        @Nullable
        Instant ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            Instant usual = UsualTimestamp.instant(text, from, to);
            return usual == null ? super.ofText(text, from, to, strict, failure) : usual;
        }

        @Override
        Instant ofDateTime(DateTimeText text, Failure failure) {
            return Instant.ofEpochSecond(text.epochSecond(), text.nano);
        }

        @Override
        Instant ofInstant(Instant instant, Failure failure) {
            return instant;
        }

        @Override
        Instant ofDate(LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }

        @Override
        Instant ofOffsetDateTime(OffsetDateTime time, Failure failure) {
            return time.toInstant();
        }

        @Override
        public void write(Output out, Instant value) {
            long second = value.getEpochSecond();
            if (second < FIRST_SECOND || second > LAST_SECOND) {
                out.write(value, value.toString());
            } else {
                out.write(value, value.atOffset(ZoneOffset.UTC));
            }
        }
    }

    /** Takes a zone in brackets at the end of the text, as {@link ZonedDateTime#toString} writes it. */
    private static final class ZonedDateTimes extends TimestampScalar<ZonedDateTime> {

        ZonedDateTimes() {
            super(ZonedDateTime.class);
        }

        @Override
        @Nullable
        ZonedDateTime ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
            int bracket = openingBracket(text, from, to);
            if (bracket >= 0) {
                ZoneId zone = Zones.parse(text, bracket + 1, to - 1);
                DateTimeText parsed = new DateTimeText(text, from, bracket);
                if (zone != null && parsed.isDateTime() && parsed.hasYear()) {
                    return parsed.hasOffset()
                            ? parsed.offsetDateTime().atZoneSameInstant(zone)
                            : parsed.dateTime().atZone(zone);
                }
            }
            return super.ofText(text, from, to, strict, failure);
        }

        private static int openingBracket(byte[] text, int from, int to) {
            if (from == to || text[to - 1] != ']') {
                return -1;
            }
            int at = to - 1;
            while (at >= from && text[at] != '[') {
                at--;
            }
            return at < from ? -1 : at;
        }

        @Override
        ZonedDateTime ofDateTime(DateTimeText text, Failure failure) {
            return text.offsetDateTime().toZonedDateTime();
        }

        @Override
        ZonedDateTime ofInstant(Instant instant, Failure failure) {
            return instant.atZone(ZoneOffset.UTC);
        }

        @Override
        ZonedDateTime ofDate(LocalDate date) {
            return date.atStartOfDay(ZoneOffset.UTC);
        }

        @Override
        ZonedDateTime ofOffsetDateTime(OffsetDateTime time, Failure failure) {
            return time.toZonedDateTime();
        }

        @Override
        public void write(Output out, ZonedDateTime value) {
            ZoneId zone = value.getZone();
            if (zone instanceof ZoneOffset) {
                out.write(value, value.toOffsetDateTime());
                return;
            }
            // Local mean time has offsets with seconds, which the text cannot have; there the zone alone says it all.
            boolean seconds = value.getOffset().getTotalSeconds() % 60 != 0;
            String text = seconds ? text(value.toLocalDateTime()) : IsoText.text(value.toOffsetDateTime());
            out.write(value, text + '[' + zone + ']');
        }
    }

    /** Takes no offset, and nothing else that is one certain instant. */
    private static final class LocalDateTimes extends TimestampScalar<LocalDateTime> {

        LocalDateTimes() {
            super(LocalDateTime.class);
        }

        @Override
        @Nullable
        LocalDateTime ofDateTime(DateTimeText text, Failure failure) {
            return text.hasOffset() ? failure.of(ViolationCode.TIMEZONE_NAIVE) : text.dateTime();
        }

        @Override
        @Nullable
        LocalDateTime ofInstant(Instant instant, Failure failure) {
            return failure.of(ViolationCode.TIMEZONE_NAIVE);
        }

        @Override
        LocalDateTime ofDate(LocalDate date) {
            return date.atStartOfDay();
        }

        @Override
        @Nullable
        LocalDateTime ofOffsetDateTime(OffsetDateTime time, Failure failure) {
            return failure.of(ViolationCode.TIMEZONE_NAIVE);
        }

        @Override
        public void write(Output out, LocalDateTime value) {
            if (IsoText.isOddYear(value.getYear())) {
                out.write(value, value.toString());
            } else {
                out.write(value, value, IsoText.LOCAL_DATE_TIME);
            }
        }
    }
}
