package dev.formwork.runtime;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/**
 * Gathers what JSON text will hold as plain objects, so that a form that the usual output does not have can be given to
 * it: names and order of members, and how durations and timestamps look.
 */
final class JsonValues extends ObjectOutput {
    private final DumpForm form;

    /**
     * Makes an output with nothing in it.
     *
     * @param options what is left out, and the form
     */
    JsonValues(DumpOptions options) {
        super(options);
        this.form = options.form();
    }

    @Override
    public void write(Duration value) {
        if (form.durations() == DurationForm.SECONDS) {
            add(value);
        } else {
            form.durations().write(this, value);
        }
    }

    @Override
    public void write(Object value, String text) {
        if (form.timestamps() == TimestampForm.UTC && value instanceof OffsetDateTime time) {
            Scalars.INSTANT.write(this, time.toInstant());
        } else if (form.timestamps() == TimestampForm.UTC && value instanceof ZonedDateTime time) {
            Scalars.INSTANT.write(this, time.toInstant());
        } else {
            add(text);
        }
    }

    @Override
    public void write(Object value, long number) {
        add(number);
    }

    @Override
    public void write(Object value, BigDecimal number) {
        add(number);
    }

    @Override
    void writeLeaf(Object value) {
        if (!PlainValues.writeScalar(this, value)) {
            // The text's own output says what is wrong with it.
            add(value);
        }
    }
}
