package dev.formwork.runtime;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A codec that is looked up when it is first used, so that codecs can refer to each other in a circle. */
final class LazyCodec<T> implements Codec<T> {
    private final Supplier<? extends Codec<T>> supplier;
    private volatile @Nullable Codec<T> codec;

    LazyCodec(Supplier<? extends Codec<T>> supplier) {
        this.supplier = supplier;
    }

    @Override
    public @Nullable T read(Input in) {
        return codec().read(in);
    }

    @Override
    public void write(Output out, T value) {
        out.writeValue(value, codec());
    }

    @Override
    public String title() {
        Codec<T> target = codec();
        // The title of anything made of codecs could lead back here, without end.
        return target instanceof ObjectCodec || target instanceof UnionCodec || target instanceof Scalar
                ? target.title()
                : "…";
    }

    private Codec<T> codec() {
        Codec<T> known = codec;
        if (known == null) {
            // Two threads may both ask; they get the same codec, or equal ones.
            known = requireNonNull(supplier.get(), "The supplier gave no codec");
            codec = known;
        }
        return known;
    }
}
