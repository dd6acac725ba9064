package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.GenericCodec;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Page}.
 *
 * @param <T> as in {@link Page}
 * @param <K> as in {@link Page}
 */
@Generated(Page.class)
final class ImmutablePageCodec<T, K extends Comparable<K>> extends GenericCodec<Page<T, K>> {
    /** What reading and writing must know of the fields of {@link Page}. */
    static final FieldTable FIELDS = FieldTable.of("Page", ImmutablePage.Field.values())
            .required(ImmutablePage.Field.ITEMS, ImmutablePage.Field.KEY, ImmutablePage.Field.TAGS)
            .nullable(ImmutablePage.Field.FIRST, ImmutablePage.Field.LAST, ImmutablePage.Field.NEXT);

    /** Reads and writes values of {@code T}. */
    private final Codec<T> t;
    /** Reads and writes values of {@code K}. */
    private final Codec<K> k;

    /**
     * For certain type arguments.
     *
     * @param t reads and writes values of {@code T}
     * @param k reads and writes values of {@code K}
     */
    ImmutablePageCodec(Codec<T> t, Codec<K> k) {
        super(Page.class, FIELDS, t, k);
        this.t = t;
        this.k = k;
    }

    /**
     * {@return the codec of instances that no codec has read}
     *
     * @param <T> as in {@link Page}
     * @param <K> as in {@link Page}
     */
    static <T, K extends Comparable<K>> ImmutablePageCodec<T, K> untyped() {
        return new ImmutablePageCodec<>(GenericCodec.<T>byClass(), GenericCodec.<K>byClass());
    }

    @Override
    protected GenericCodec<?> codecOf(Object instance) {
        return instance instanceof ImmutablePage<?, ?> own ? own.codec : untyped();
    }

    @Override
    protected @Nullable Page<T, K> readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutablePage.Builder<T, K> builder = new ImmutablePage.Builder<>(this);
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.items = in.readList(t);
                case 1 -> builder.count = in.readInt();
                case 2 -> builder.key = in.readPresent(k);
                case 3 -> builder.first = in.readNull() ? null : in.readPresent(t);
                case 4 -> builder.last = in.readNull() ? null : in.readPresent(t);
                case 5 -> builder.byName = in.readMap(t);
                case 6 -> builder.next = in.readNull() ? null : this.read(in);
                case 7 -> builder.tags = ImmutablePage.codec(Codecs.STRING, Codecs.UUID).read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutablePage<>(builder, set) : null;
    }

    @Override
    public void write(Output out, Page<T, K> page) {
        out.beginObject(FIELDS, page);
        out.list(0, page.items(), t);
        out.field(1, page.count());
        out.field(2, page.key(), k);
        out.field(3, page.first(), t);
        out.field(4, page.last(), t);
        out.map(5, page.byName(), t);
        out.field(6, page.next(), this);
        out.field(7, page.tags(), ImmutablePage.codec(Codecs.STRING, Codecs.UUID));
        out.endObject();
    }
}
