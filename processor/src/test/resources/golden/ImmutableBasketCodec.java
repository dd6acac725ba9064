package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Basket}. */
@Generated(Basket.class)
final class ImmutableBasketCodec extends ObjectCodec<Basket> {
    /** What reading and writing must know of the fields of {@link Basket}. */
    static final FieldTable FIELDS = FieldTable.of("Basket", ImmutableBasket.Field.values())
            .required(
                    ImmutableBasket.Field.CODES,
                    ImmutableBasket.Field.WORDS,
                    ImmutableBasket.Field.HOLES,
                    ImmutableBasket.Field.GRID,
                    ImmutableBasket.Field.BYTES,
                    ImmutableBasket.Field.TEXTS,
                    ImmutableBasket.Field.MATRIX,
                    ImmutableBasket.Field.PRICES,
                    ImmutableBasket.Field.BY_ID,
                    ImmutableBasket.Field.ANYTHING,
                    ImmutableBasket.Field.MAYBE);

    /** For items of {@link Basket#holes()}. */
    private static final Codec<@Nullable String> HOLES_ITEM = Codecs.nullable(Codecs.STRING);
    /** For items of {@link Basket#grid()}. */
    private static final Codec<List<Double>> GRID_ITEM = Codecs.list(Codecs.DOUBLE);
    /** For {@link Basket#texts()} and others. */
    private static final Codec<String[]> TEXTS = Codecs.array(Codecs.STRING, String[]::new);
    /** For {@link Basket#matrix()}. */
    private static final Codec<int[][]> MATRIX = Codecs.array(Codecs.INT_ARRAY, int[][]::new);
    /** For values of {@link Basket#byId()}. */
    private static final Codec<List<String>> BY_ID_VALUE = Codecs.list(Codecs.STRING);
    /** For items of {@link Basket#maybe()}. */
    private static final Codec<Optional<String>> MAYBE_ITEM = Codecs.optional(Codecs.STRING);
    /** For values of {@link Basket#options()}. */
    private static final Codec<Collection<OptionalInt>> OPTIONS_VALUE = Codecs.collection(Codecs.OPTIONAL_INT);
    /** For {@link Basket#byId()}. */
    private static final Codec<Map<UUID, List<String>>> BY_ID = Codecs.map(Codecs.UUID, BY_ID_VALUE);

    /** Made once, for {@link ImmutableBasket#CODEC}. */
    ImmutableBasketCodec() {
        super(Basket.class, ImmutableBasket.class, FIELDS);
    }

    @Override
    protected @Nullable Basket readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableBasket.Builder builder = new ImmutableBasket.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.tags = in.readList(Codecs.STRING);
                case 1 -> builder.codes = in.readSet(Codecs.INTEGER);
                case 2 -> builder.words = in.readList(Codecs.STRING);
                case 3 -> builder.holes = in.readList(HOLES_ITEM);
                case 4 -> builder.grid = in.readList(GRID_ITEM);
                case 5 -> builder.bytes = Codecs.BYTE_ARRAY.read(in);
                case 6 -> builder.texts = TEXTS.read(in);
                case 7 -> builder.matrix = MATRIX.read(in);
                case 8 -> builder.prices = in.readMap(Codecs.BIG_DECIMAL);
                case 9 -> builder.byId = in.readMap(Codecs.UUID, BY_ID_VALUE);
                case 10 -> builder.anything = in.readMap(Codecs.ANY);
                case 11 -> builder.maybe = in.readList(MAYBE_ITEM);
                case 12 -> builder.options = in.readMap(OPTIONS_VALUE);
                case 13 -> builder.sorted = in.readList(Codecs.STRING);
                case 14 -> builder.rest = TEXTS.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableBasket(builder, set) : null;
    }

    @Override
    public void write(Output out, Basket basket) {
        out.beginObject(FIELDS, basket);
        out.list(0, basket.tags(), Codecs.STRING);
        out.list(1, basket.codes(), Codecs.INTEGER);
        out.list(2, basket.words(), Codecs.STRING);
        out.list(3, basket.holes(), HOLES_ITEM);
        out.list(4, basket.grid(), GRID_ITEM);
        out.field(5, basket.bytes(), Codecs.BYTE_ARRAY);
        out.field(6, basket.texts(), TEXTS);
        out.field(7, basket.matrix(), MATRIX);
        out.map(8, basket.prices(), Codecs.BIG_DECIMAL);
        out.field(9, basket.byId(), BY_ID);
        out.map(10, basket.anything(), Codecs.ANY);
        out.list(11, basket.maybe(), MAYBE_ITEM);
        out.map(12, basket.options(), OPTIONS_VALUE);
        out.list(13, basket.sorted(), Codecs.STRING);
        out.field(14, basket.rest(), TEXTS);
        out.endObject();
    }
}
