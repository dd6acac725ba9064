package dev.formwork.examples.prefect;

import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.InvalidValueException;
import java.time.ZoneId;
import java.util.Set;

/** Knows the time zones by their IANA names. */
final class TimeZones {
    private static final Set<String> NAMES = ZoneId.getAvailableZoneIds();

    private TimeZones() {}

    /** Rejects an unknown time zone. An empty name is taken for none. */
    static void check(String name) {
        if (!name.isEmpty() && !NAMES.contains(name)) {
            throw new InvalidValueException("Invalid timezone: \"" + name
                    + "\" (specify in IANA tzdata format, for example, America/New_York)");
        }
    }

    /** Admits the known time zones, and the empty name. */
    static final class KnownOrEmpty implements AfterValidator<String> {
        @Override
        public String check(String name) {
            TimeZones.check(name);
            return name;
        }
    }

    /** Admits the known time zones. */
    static final class Known implements AfterValidator<String> {
        @Override
        public String check(String name) {
            if (!NAMES.contains(name)) {
                throw new InvalidValueException("Invalid timezone: \"" + name + "\"");
            }
            return name;
        }
    }
}
