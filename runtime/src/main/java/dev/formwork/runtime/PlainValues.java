package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes plain Java objects by their class, where no codec says what they are. */
final class PlainValues {
    private PlainValues() {}

    static void write(Output out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String string) {
            out.write(string);
        } else if (value instanceof Number number) {
            writeNumber(out, number);
        } else if (value instanceof Boolean bool) {
            out.write((boolean) bool);
        } else if (value instanceof FrozenMap<?, ?> map) {
            // What was read; whether an object has a class is found out faster than whether it has an interface.
            writeMap(out, map);
        } else if (value instanceof FrozenList<?> items) {
            writeList(out, items);
        } else if (value instanceof Writable writable) {
            out.writeWritable(writable);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(out, map);
        } else if (value instanceof Iterable<?> items && !(value instanceof Path)) {
            // A path consists of paths, without end.
            writeItems(out, items);
        } else if (value.getClass().isArray()) {
            writeItems(out, itemsOf(value));
        } else if (value instanceof CharSequence text) {
            out.write(text.toString());
        } else if (value instanceof Character character) {
            out.write((char) character);
        } else if (!writeOptional(out, value)) {
            out.writeLeaf(value);
        }
    }

    private static void writeNumber(Output out, Number number) {
        if (number instanceof Long integer) {
            out.write((long) integer);
        } else if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.write(number, number.longValue());
        } else if (number instanceof Double floating) {
            out.write((double) floating);
        } else if (number instanceof Float floating) {
            out.write((float) floating);
        } else if (number instanceof BigInteger integer) {
            out.write(integer);
        } else if (number instanceof BigDecimal decimal) {
            out.write(decimal);
        } else {
            // Counters and adders, say. What other classes' text means is their business, but it has to be a number.
            try {
                out.write(new BigDecimal(number.toString()));
            } catch (NumberFormatException e) {
                out.writeLeaf(number);
            }
        }
    }

    private static void writeMap(Output out, Map<?, ?> map) {
        out.openMap();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            out.member(key instanceof String name ? name : out.keyText(key));
            write(out, entry.getValue());
        }
        out.closeMap();
    }

    private static void writeItems(Output out, Iterable<?> items) {
        out.openList();
        for (Object item : items) {
            out.item();
            write(out, item);
        }
        out.closeList();
    }

    private static void writeList(Output out, FrozenList<?> items) {
        out.openList();
        int size = items.size();
        for (int i = 0; i < size; i++) {
            out.item();
            write(out, items.get(i));
        }
        out.closeList();
    }

    /** The items of an array of whatever type. */
    static List<?> itemsOf(Object array) {
        Stream<?> items;
        if (array instanceof Object[] objects) {
            return Arrays.asList(objects);
        } else if (array instanceof int[] ints) {
            items = IntStream.of(ints).boxed();
        } else if (array instanceof long[] longs) {
            items = LongStream.of(longs).boxed();
        } else if (array instanceof double[] doubles) {
            items = DoubleStream.of(doubles).boxed();
        } else if (array instanceof byte[] bytes) {
            items = IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]);
        } else if (array instanceof short[] shorts) {
            items = IntStream.range(0, shorts.length).mapToObj(i -> shorts[i]);
        } else if (array instanceof float[] floats) {
            items = IntStream.range(0, floats.length).mapToObj(i -> floats[i]);
        } else if (array instanceof boolean[] booleans) {
            items = IntStream.range(0, booleans.length).mapToObj(i -> booleans[i]);
        } else {
            char[] chars = (char[]) array;
            items = IntStream.range(0, chars.length).mapToObj(i -> chars[i]);
        }
        return items.toList();
    }

    private static boolean writeOptional(Output out, Object value) {
        if (value instanceof Optional<?> optional) {
            write(out, optional.orElse(null));
        } else if (value instanceof OptionalInt optional) {
            write(out, optional.isPresent() ? optional.getAsInt() : null);
        } else if (value instanceof OptionalLong optional) {
            write(out, optional.isPresent() ? optional.getAsLong() : null);
        } else if (value instanceof OptionalDouble optional) {
            write(out, optional.isPresent() ? optional.getAsDouble() : null);
        } else {
            return false;
        }
        return true;
    }

    /**
     * Writes an object of a class that has a text form in JSON.
     *
     * @return whether there is one; if not, nothing was written
     */
    static boolean writeScalar(Output out, Object value) {
        if (value instanceof UUID uuid) {
            out.write(uuid, uuid.toString());
        } else if (value instanceof Enum<?> constant) {
            out.write(constant, constant.name());
        } else if (value instanceof URI uri) {
            out.write(uri, uri.toString());
        } else if (value instanceof Duration duration) {
            out.write(duration);
        } else {
            return writeTime(out, value);
        }
        return true;
    }

    private static boolean writeTime(Output out, Object value) {
        if (value instanceof OffsetDateTime time) {
            Scalars.OFFSET_DATE_TIME.write(out, time);
        } else if (value instanceof Instant instant) {
            Scalars.INSTANT.write(out, instant);
        } else if (value instanceof ZonedDateTime time) {
            Scalars.ZONED_DATE_TIME.write(out, time);
        } else if (value instanceof LocalDateTime time) {
            Scalars.LOCAL_DATE_TIME.write(out, time);
        } else if (value instanceof LocalDate date) {
            Scalars.LOCAL_DATE.write(out, date);
        } else if (value instanceof LocalTime time) {
            Scalars.LOCAL_TIME.write(out, time);
        } else if (value instanceof Period period) {
            Scalars.PERIOD.write(out, period);
        } else if (value instanceof ZoneId zone) {
            Scalars.ZONE_ID.write(out, zone);
        } else {
            return false;
        }
        return true;
    }
}
