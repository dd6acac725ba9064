package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Signal}. */
@Generated(Signal.class)
final class ImmutableSignalCodec extends ObjectCodec<Signal> {
    static final FieldTable FIELDS = FieldTable.of("Signal", ImmutableSignal.Field.values())
            .required(ImmutableSignal.Field.COLOR, ImmutableSignal.Field.ALL,
                    ImmutableSignal.Field.KIND, ImmutableSignal.Field.LARGE,
                    ImmutableSignal.Field.SIZE, ImmutableSignal.Field.ON);

    private static final Codec<Color> COLOR = Codecs.enumeration(Color.class, Color.values(), "red",
            "green");

    private static final Codec<String> TYPE = Codecs.literal("signal");
    private static final Codec<String> KIND = Codecs.literal("a", "b");

    private static final Codec<Integer> VERSION = Codecs.converted(Codecs.literal(1L, 2L),
            Long::intValue, Integer::longValue);

    private static final Codec<Short> REVISION = Codecs.converted(Codecs.literal(1L),
            Long::shortValue, Short::longValue);

    private static final Codec<BigInteger> LARGE = Codecs.converted(Codecs.literal(10L),
            BigInteger::valueOf, BigInteger::longValue);

    private static final Codec<Long> SIZE = Codecs.literal(1L);
    private static final Codec<Boolean> ON = Codecs.literal(true);
    private static final Codec<OptionalInt> STEP = Codecs.converted(VERSION, OptionalInt::of, OptionalInt::getAsInt);

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
                case 2 -> builder.fallback = COLOR.read(in);
                case 3 -> builder.all = in.readList(COLOR);
                case 4 -> builder.type = TYPE.read(in);
                case 5 -> builder.kind = KIND.read(in);
                case 6 -> builder.other = in.readNull() ? null : KIND.read(in);
                case 7 -> builder.version = VERSION.read(in);
                case 8 -> builder.revision = in.readNull() ? null : REVISION.read(in);
                case 9 -> builder.large = LARGE.read(in);
                case 10 -> builder.size = SIZE.read(in);
                case 11 -> builder.on = ON.read(in);
                case 12 -> builder.step = in.readNull() ? OptionalInt.empty() : STEP.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableSignal(builder, set) : null;
    }

    @Override
    public void write(Output out, Signal signal) {
        out.beginObject(FIELDS, signal instanceof ImmutableSignal own ? own.set : -1L);
        out.field(0, signal.color(), COLOR);
        out.field(1, signal.next(), COLOR);
        out.field(2, signal.fallback(), COLOR);
        out.list(3, signal.all(), COLOR);
        out.field(4, signal.type());
        out.field(5, signal.kind());
        out.field(6, signal.other(), KIND);
        out.field(7, signal.version());
        out.field(8, signal.revision(), REVISION);
        out.field(9, signal.large(), LARGE);
        out.field(10, signal.size());
        out.field(11, signal.on());
        out.field(12, signal.step());
        out.endObject();
    }
}
