package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Signal}. */
@Generated(Signal.class)
final class ImmutableSignalCodec extends ObjectCodec<Signal> {
    /** What reading and writing must know of the fields of {@link Signal}. */
    static final FieldTable FIELDS = FieldTable.of("Signal", ImmutableSignal.Field.values())
            .required(
                    ImmutableSignal.Field.ORDER,
                    ImmutableSignal.Field.COUNTS,
                    ImmutableSignal.Field.STEP,
                    ImmutableSignal.Field.VALUE,
                    ImmutableSignal.Field.LABELS)
            .nullable(ImmutableSignal.Field.NEXT, ImmutableSignal.Field.MODE);

    /** {@link Signal.Color}, by the names of its constants in JSON. */
    private static final Codec<Signal.Color> COLOR =
            Codecs.enumeration(Signal.Color.class, Signal.Color.values(), "red", "green", "NONE");

    /** For {@link Signal#type()}. */
    private static final Codec<String> TYPE = Codecs.literal("signal");
    /** For {@link Signal#mode()}. */
    private static final Codec<String> MODE = Codecs.literal("on", "off");

    /** For {@link Signal#step()}. */
    private static final Codec<Integer> STEP =
            Codecs.converted(Codecs.literal(1L, 2L), Long::intValue, Integer::longValue);

    /** For {@link Signal#value()}. */
    private static final Codec<Object> VALUE = Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG, Codecs.DOUBLE, Codecs.STRING);
    /** For values of {@link Signal#labels()}. */
    private static final Codec<Object> LABELS_VALUE = Codecs.oneOf(Codecs.LONG, Codecs.STRING);
    /** For {@link Signal#counts()}. */
    private static final Codec<Map<Signal.Color, Integer>> COUNTS = Codecs.map(COLOR, Codecs.INTEGER);

    /** Made once, for {@link ImmutableSignal#CODEC}. */
    ImmutableSignalCodec() {
        super(Signal.class, ImmutableSignal.class, FIELDS);
    }

    @Override
    protected @Nullable Signal readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableSignal.Builder builder = new ImmutableSignal.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.color = COLOR.read(in);
                case 1 -> builder.next = in.readNull() ? null : COLOR.read(in);
                case 2 -> builder.order = in.readList(COLOR);
                case 3 -> builder.counts = in.readMap(COLOR, Codecs.INTEGER);
                case 4 -> builder.type = TYPE.read(in);
                case 5 -> builder.mode = in.readNull() ? null : MODE.read(in);
                case 6 -> builder.step = STEP.read(in);
                case 7 -> builder.value = VALUE.read(in);
                case 8 -> builder.labels = in.readMap(LABELS_VALUE);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableSignal(builder, set) : null;
    }

    @Override
    public void write(Output out, Signal signal) {
        out.beginObject(FIELDS, signal);
        out.field(0, signal.color(), COLOR);
        out.field(1, signal.next(), COLOR);
        out.list(2, signal.order(), COLOR);
        out.field(3, signal.counts(), COUNTS);
        out.field(4, signal.type());
        out.field(5, signal.mode(), MODE);
        out.field(6, signal.step());
        out.field(7, signal.value(), VALUE);
        out.map(8, signal.labels(), LABELS_VALUE);
        out.endObject();
    }
}
