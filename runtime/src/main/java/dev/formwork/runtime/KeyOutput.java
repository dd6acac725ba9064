package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** Takes down what a codec writes for a map key, as text. */
final class KeyOutput extends Output {
    private final Output owner;
    private String text = "";

    /**
     * Makes an output for the keys of maps that go to another one.
     *
     * @param owner knows the path of the map
     */
    KeyOutput(Output owner) {
        super(DumpOptions.ALL);
        this.owner = owner;
    }

    /** The key that was written last. */
    String text() {
        return text;
    }

    IllegalArgumentException notKey(String what) {
        return owner.failure(what + " cannot be the key of a map");
    }

    @Override
    public void writeNull() {
        throw notKey("null");
    }

    @Override
    public void write(boolean value) {
        text = Boolean.toString(value);
    }

    @Override
    public void write(int value) {
        text = Integer.toString(value);
    }

    @Override
    public void write(long value) {
        text = Long.toString(value);
    }

    @Override
    public void write(double value) {
        text = Double.toString(value);
    }

    @Override
    public void write(float value) {
        text = Float.toString(value);
    }

    @Override
    public void write(char value) {
        text = Character.toString(value);
    }

    @Override
    public void write(String value) {
        text = value;
    }

    @Override
    public void write(BigInteger value) {
        text = value.toString();
    }

    @Override
    public void write(BigDecimal value) {
        text = value.toString();
    }

    @Override
    public void write(Duration value) {
        // A number inside a string does not read back as a duration.
        text = DurationForm.iso(value);
    }

    @Override
    public void write(Object value, String text) {
        this.text = text;
    }

    @Override
    public void write(Object value, long number) {
        text = Long.toString(number);
    }

    @Override
    public void write(Object value, BigDecimal number) {
        text = number.toString();
    }

    @Override
    void writeLeaf(Object value) {
        if (!PlainValues.writeScalar(this, value)) {
            throw notKey(value.getClass().toString());
        }
    }

    @Override
    void openMembers() {
        throw notKey("an object");
    }

    @Override
    void openItems() {
        throw notKey("a list");
    }

    // Nothing gets past the two methods above.

    @Override
    void beforeField(Level object, int index) {}

    @Override
    void beforeMember(String name) {}

    @Override
    void closeMembers() {}

    @Override
    void beforeItem(int index) {}

    @Override
    void closeItems() {}
}
