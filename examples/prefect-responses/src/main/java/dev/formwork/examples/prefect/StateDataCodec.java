package dev.formwork.examples.prefect;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads an object with the key {@code storage_key}, whatever its value, as metadata, and everything else as it is. */
final class StateDataCodec implements Codec<Object> {
    @Override
    public @Nullable Object read(Input in) {
        return in.hasMember("storage_key") ? ImmutableResultRecordMetadata.CODEC.read(in) : in.readAny();
    }

    @Override
    public void write(Output out, Object data) {
        if (data instanceof ResultRecordMetadata metadata) {
            ImmutableResultRecordMetadata.CODEC.write(out, metadata);
        } else {
            out.writeAny(data);
        }
    }

    @Override
    public String title() {
        return "state data";
    }
}
