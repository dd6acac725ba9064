package dev.formwork.runtime;

import java.time.LocalDate;

/** The date that was read last. Many timestamps of a document are of one day, whose date need not be made again. */
final class RecentDate {
    private LocalDate date = LocalDate.EPOCH;

    /**
     * The date with these fields.
     *
     * @throws java.time.DateTimeException if there is none
     */
    LocalDate of(int year, int month, int day) {
        LocalDate last = date;
        if (last.getDayOfMonth() == day && last.getMonthValue() == month && last.getYear() == year) {
            return last;
        }
        LocalDate next = LocalDate.of(year, month, day);
        date = next;
        return next;
    }
}
