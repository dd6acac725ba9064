package dev.formwork.runtime;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import org.jspecify.annotations.Nullable;

/**
 * Time zones: the names that {@link ZoneId#getAvailableZoneIds} has, {@code Z}, and offsets such as {@code +05:30},
 * alone or behind {@code UTC}, {@code GMT} or {@code UT}.
 */
final class Zones extends Scalar<ZoneId> {

    /** No zone has a name as long as this. */
    private static final int MAX_LENGTH = 100;

    private static final int MAX_OFFSET = 18 * 3600;

    Zones() {
        super("zone", ViolationCode.ZONE_TYPE);
    }

    @Override
    @Nullable
    ZoneId ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        ZoneId zone = parse(text, from, to);
        return zone == null ? failure.of(ViolationCode.ZONE_PARSING) : zone;
    }

    /** The zone that the text names; null if there is none. */
    static @Nullable ZoneId parse(byte[] text, int from, int to) {
        if (to - from > MAX_LENGTH) {
            return null;
        }
        if (Utf8.is("Z", text, from, to)) {
            return ZoneOffset.UTC;
        }
        for (String prefix : new String[] {"UTC", "GMT", "UT", ""}) {
            int start = from + prefix.length();
            if (start < to && Utf8.startsWith(prefix, text, from, to) && (text[start] == '+' || text[start] == '-')) {
                ZoneOffset offset = offset(text, start, to);
                return offset == null || prefix.isEmpty() ? offset : ZoneId.ofOffset(prefix, offset);
            }
        }
        String name = Utf8.string(text, from, to);
        return name.equals("UT") || ZoneRulesProvider.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }

    /** The offset in {@code ±H}, {@code ±HH}, {@code ±HH:MM}, {@code ±HHMM} or {@code ±HH:MM:SS}. */
    private static @Nullable ZoneOffset offset(byte[] text, int from, int to) {
        boolean colon = to - from > 3 && text[from + 3] == ':';
        int digits = 0;
        for (int at = from + 1; at < to; at++) {
            if (Utf8.isDigit(text[at])) {
                digits++;
            } else if (!colon || text[at] != ':' || (at - from) % 3 != 0) {
                return null;
            }
        }
        boolean whole = colon ? to - from == 6 || to - from == 9 : digits == 1 || digits == 2 || digits == 4;
        if (!whole) {
            return null;
        }
        int step = colon ? 3 : 2;
        int hours = digits == 1 ? text[from + 1] - '0' : number(text, from + 1);
        int minutes = digits > 2 ? number(text, from + 1 + step) : 0;
        int seconds = digits > 4 ? number(text, from + 1 + 2 * step) : 0;
        int total = hours * 3600 + minutes * 60 + seconds;
        if (minutes > 59 || seconds > 59 || total > MAX_OFFSET) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds(text[from] == '-' ? -total : total);
    }

    private static int number(byte[] text, int at) {
        return (text[at] - '0') * 10 + (text[at + 1] - '0');
    }

    @Override
    @Nullable
    ZoneId ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof ZoneId zone ? zone : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof ZoneId;
    }

    @Override
    Class<?> strictInstance() {
        return ZoneId.class;
    }

    @Override
    public void write(Output out, ZoneId value) {
        out.write(value, value.getId());
    }
}
