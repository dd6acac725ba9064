package dev.formwork.examples.benchmarks.contestant.handwritten;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes JSON in place, into one buffer that grows and is used again. */
final class JsonWriter {

    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final int LONGEST_SCALAR = 48;
    private static final int LONGEST_ESCAPE = 6;

    private byte[] buffer = new byte[1 << 16];
    private int size;

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What was written, after which the buffer is empty. */
    byte[] take() {
        byte[] result = Arrays.copyOf(buffer, size);
        size = 0;
        return result;
    }

    private void reserve(int length) {
        if (buffer.length - size < length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + length));
        }
    }

    void write(byte single) {
        reserve(1);
        buffer[size++] = single;
    }

    void write(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    void writeNull() {
        write(NULL);
    }

    void writeBoolean(boolean value) {
        write(value ? TRUE : FALSE);
    }

    void writeLong(long value) {
        reserve(LONGEST_SCALAR);
        if (value >= 0 && value < 10) {
            buffer[size++] = (byte) ('0' + value);
        } else if (value < 0) {
            write(ascii(Long.toString(value)));
        } else {
            int count = 1;
            for (long rest = value / 10; rest > 0; rest /= 10) {
                count++;
            }
            putDigits(value, count);
        }
    }

    /** So many digits, with zeros in front where the value has fewer. */
    private void putDigits(long value, int count) {
        long rest = value;
        for (int i = size + count - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += count;
    }

    void writeDouble(double value) {
        if (value == 0 && Double.doubleToRawLongBits(value) == 0) {
            reserve(LONGEST_SCALAR);
            buffer[size++] = '0';
            buffer[size++] = '.';
            buffer[size++] = '0';
        } else {
            write(ascii(Double.toString(value)));
        }
    }

    void writeSeconds(Duration duration) {
        long seconds = duration.getSeconds();
        int nanos = duration.getNano();
        if (seconds < 0) {
            write(ascii(BigDecimal.valueOf(seconds)
                    .add(BigDecimal.valueOf(nanos, 9))
                    .toPlainString()));
            return;
        }
        writeLong(seconds);
        reserve(LONGEST_SCALAR);
        buffer[size++] = '.';
        if (nanos % 1000 == 0) {
            putDigits(nanos / 1000, 6);
        } else {
            putDigits(nanos, 9);
        }
        while (buffer[size - 1] == '0' && buffer[size - 2] != '.') {
            size--;
        }
    }

    void writeUuid(UUID uuid) {
        reserve(LONGEST_SCALAR);
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        buffer[size++] = '"';
        putHex(high >>> 32, 8);
        buffer[size++] = '-';
        putHex(high >>> 16, 4);
        buffer[size++] = '-';
        putHex(high, 4);
        buffer[size++] = '-';
        putHex(low >>> 48, 4);
        buffer[size++] = '-';
        putHex(low, 12);
        buffer[size++] = '"';
    }

    private void putHex(long value, int count) {
        for (int shift = (count - 1) * 4; shift >= 0; shift -= 4) {
            buffer[size++] = Hex.DIGITS[(int) (value >>> shift) & 0xf];
        }
    }

    void writeTime(OffsetDateTime time) {
        int nanos = time.getNano();
        int year = time.getYear();
        if (!time.getOffset().equals(ZoneOffset.UTC) || nanos % 1000 != 0 || year < 0 || year > 9999) {
            writeString(time.toString());
            return;
        }
        reserve(LONGEST_SCALAR);
        buffer[size++] = '"';
        putDigits(year, 4);
        buffer[size++] = '-';
        putDigits(time.getMonthValue(), 2);
        buffer[size++] = '-';
        putDigits(time.getDayOfMonth(), 2);
        buffer[size++] = 'T';
        putDigits(time.getHour(), 2);
        buffer[size++] = ':';
        putDigits(time.getMinute(), 2);
        buffer[size++] = ':';
        putDigits(time.getSecond(), 2);
        if (nanos != 0) {
            buffer[size++] = '.';
            putDigits(nanos / 1000, 6);
        }
        buffer[size++] = 'Z';
        buffer[size++] = '"';
    }

    void writeString(String text) {
        int length = text.length();
        reserve(LONGEST_ESCAPE * length + 2);
        byte[] out = buffer;
        int at = size;
        out[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = at;
                writeNonAscii(text.substring(i));
                return;
            }
            if (c == '"' || c == '\\' || c < ' ') {
                at = putEscape(out, at, c);
            } else {
                out[at++] = (byte) c;
            }
        }
        out[at++] = '"';
        size = at;
    }

    private void writeNonAscii(String rest) {
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            if (b == '"' || b == '\\' || b >= 0 && b < ' ') {
                size = putEscape(buffer, size, (char) b);
            } else {
                buffer[size++] = b;
            }
        }
        buffer[size++] = '"';
    }

    private static int putEscape(byte[] out, int from, char c) {
        int at = from;
        out[at++] = '\\';
        if (c >= ' ') {
            out[at++] = (byte) c;
            return at;
        }
        out[at++] = 'u';
        out[at++] = '0';
        out[at++] = '0';
        out[at++] = Hex.DIGITS[c >> 4];
        out[at++] = Hex.DIGITS[c & 0xf];
        return at;
    }

    void writeStrings(List<String> strings) {
        byte separator = '[';
        for (int i = 0; i < strings.size(); i++) {
            write(separator);
            writeString(strings.get(i));
            separator = ',';
        }
        if (strings.isEmpty()) {
            write(separator);
        }
        write((byte) ']');
    }

    void writeAny(Object value) {
        if (value == null) {
            writeNull();
        } else if (value instanceof String text) {
            writeString(text);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (value instanceof List<?> list) {
            writeList(list);
        } else if (value instanceof Boolean bool) {
            writeBoolean(bool);
        } else if (value instanceof Long number) {
            writeLong(number);
        } else if (value instanceof Double number) {
            writeDouble(number);
        } else {
            write(ascii(value.toString()));
        }
    }

    private void writeMap(Map<?, ?> map) {
        if (map.isEmpty()) {
            write((byte) '{');
        } else {
            byte separator = '{';
            for (Map.Entry<?, ?> member : map.entrySet()) {
                write(separator);
                writeString((String) member.getKey());
                write((byte) ':');
                writeAny(member.getValue());
                separator = ',';
            }
        }
        write((byte) '}');
    }

    private void writeList(List<?> list) {
        byte separator = '[';
        for (int i = 0; i < list.size(); i++) {
            write(separator);
            writeAny(list.get(i));
            separator = ',';
        }
        if (list.isEmpty()) {
            write(separator);
        }
        write((byte) ']');
    }
}
