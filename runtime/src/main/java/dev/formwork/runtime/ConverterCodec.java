package dev.formwork.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a type of the user's.
 *
 * @param converter from and to raw values
 */
record ConverterCodec<T>(Converter<T> converter) implements Codec<T> {

    @Override
    public @Nullable T read(Input in) {
        int violations = in.violations();
        Object raw = in.readAny();
        if (in.violations() != violations) {
            return null;
        }
        if (raw == null) {
            in.report(ViolationCode.VALUE_ERROR, Map.of("error", "Expected a value other than null"));
            return null;
        }
        return UserCode.callForValue(in, converter::fromRaw, raw);
    }

    @Override
    public void write(Output out, T value) {
        out.writeAny(converter.toRaw(value));
    }

    @Override
    public String title() {
        return "converted";
    }
}
