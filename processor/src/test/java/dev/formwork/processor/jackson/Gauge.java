package dev.formwork.processor.jackson;

import dev.formwork.Convert;
import dev.formwork.Schema;
import dev.formwork.runtime.Converter;
import org.jspecify.annotations.Nullable;

/** Has getters, of which one gives a type that Jackson does not know what to make of. */
@Schema
public interface Gauge {
    String getName();

    boolean isActive();

    @Convert(OpaqueConverter.class)
    Opaque getOpaque();

    /** Has two setters of one name, which Jackson calls a conflict. */
    final class Opaque {
        private String text = "";

        public void setText(String text) {
            this.text = text;
        }

        public void setText(Integer number) {
            this.text = number.toString();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Opaque that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** Takes any text. */
    final class OpaqueConverter implements Converter<Opaque> {
        @Override
        public Opaque fromRaw(Object raw) {
            Opaque opaque = new Opaque();
            opaque.setText(raw.toString());
            return opaque;
        }

        @Override
        public Object toRaw(Opaque value) {
            return value.text;
        }
    }
}
