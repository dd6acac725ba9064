package dev.formwork.runtime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that was read last. Many timestamps of a document are of one day, whose date need not be made again. */
final class RecentDate {
    private long yearAndMonth;
    private char dayOfMonth;
    private @Nullable LocalDate date;

    /**
     * The date of digits in words; null if there is none in the calendar.
     *
     * @param year {@code YYYY-MM-}
     * @param day  {@code DD}
     */
    @Nullable
    LocalDate of(long year, char day) {
        if (year != yearAndMonth || day != dayOfMonth) {
            date = UsualTimestamp.date(year, day);
            yearAndMonth = year;
            dayOfMonth = day;
        }
        return date;
    }
}
