package dev.formwork.runtime;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Writes what JSON text would hold as plain objects: maps, lists, strings, numbers and booleans, and nothing else.
 * Whatever JSON text has as a string is one here too, and numbers that are not finite become null.
 */
final class JsonValueOutput extends ObjectOutput {
    private static final int NANO_DIGITS = 9;

    JsonValueOutput() {
        super(DumpOptions.ALL);
    }

    /**
     * What was written, if it is an object.
     *
     * @throws IllegalArgumentException if it is not
     */
    JsonObject object() {
        if (result() instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException("not written as an object");
    }

    @Override
    public void write(double value) {
        if (Double.isFinite(value)) {
            super.write(value);
        } else {
            writeNull();
        }
    }

    @Override
    public void write(float value) {
        if (Float.isFinite(value)) {
            super.write(value);
        } else {
            writeNull();
        }
    }

    @Override
    public void write(char value) {
        write(Character.toString(value));
    }

    @Override
    public void write(Duration value) {
        BigDecimal seconds =
                BigDecimal.valueOf(value.getSeconds()).add(BigDecimal.valueOf(value.getNano(), NANO_DIGITS));
        double nearest = seconds.doubleValue();
        if (BigDecimal.valueOf(nearest).compareTo(seconds) == 0) {
            write(nearest);
        } else {
            write(seconds);
        }
    }

    @Override
    public void write(Object value, String text) {
        write(text);
    }

    @Override
    public void write(Object value, long number) {
        write(number);
    }

    @Override
    public void write(Object value, BigDecimal number) {
        write(number);
    }

    @Override
    void openMembers() {
        level.container = new JsonObject();
    }

    @Override
    void writeLeaf(Object value) {
        if (!PlainValues.writeScalar(this, value)) {
            throw failure("cannot be written as JSON: " + value.getClass());
        }
    }
}
