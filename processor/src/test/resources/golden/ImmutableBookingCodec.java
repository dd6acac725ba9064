package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.AfterValidator;
import dev.formwork.runtime.BeforeValidator;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.ObjectRules;
import dev.formwork.runtime.Output;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Booking}. */
@Generated(Booking.class)
final class ImmutableBookingCodec extends ObjectCodec<Booking> {
    /** What reading and writing must know of the fields of {@link Booking}. */
    static final FieldTable FIELDS = FieldTable.of("Booking", ImmutableBooking.Field.values())
            .required(ImmutableBooking.Field.NAMES, ImmutableBooking.Field.FROM, ImmutableBooking.Field.UNTIL);

    /** What is checked of a whole {@link Booking}. */
    private static final ObjectRules<Booking> RULES = ObjectRules.<Booking>none()
            .before(Booking::renamed)
            .after(Booking::inOrder, ImmutableBooking::copyOf)
            .check(Booking::checked);

    /** {@link Booking.NullToOne}, made once. */
    private static final BeforeValidator NULL_TO_ONE = new Booking.NullToOne();
    /** For {@link Booking#guests()}. */
    private static final Codec<Integer> GUESTS = Codecs.before(Codecs.INTEGER, NULL_TO_ONE);
    /** {@link Booking.Known}, made once. */
    private static final AfterValidator<String> KNOWN = new Booking.Known();
    /** {@link Booking.Trimmed}, made once. */
    private static final BeforeValidator TRIMMED = new Booking.Trimmed();

    /** For {@link Booking#code()}. */
    private static final Codec<@Nullable String> CODE =
            Codecs.before(Codecs.nullable(Codecs.after(Codecs.STRING, KNOWN)), NULL_TO_ONE, TRIMMED);

    /** {@link Booking.Sorted}, made once. */
    private static final AfterValidator<List<String>> SORTED = new Booking.Sorted();
    /** For {@link Booking#names()}. */
    private static final Codec<List<String>> NAMES = Codecs.after(Codecs.list(Codecs.STRING), SORTED);

    /** Made once, for {@link ImmutableBooking#CODEC}. */
    ImmutableBookingCodec() {
        super(Booking.class, ImmutableBooking.class, FIELDS, RULES);
    }

    @Override
    protected @Nullable Booking readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableBooking.Builder builder = new ImmutableBooking.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.guests = GUESTS.read(in);
                case 1 -> builder.code = CODE.read(in);
                case 2 -> builder.names = NAMES.read(in);
                case 3 -> builder.from = Codecs.LOCAL_DATE.read(in);
                case 4 -> builder.until = Codecs.LOCAL_DATE.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableBooking(builder, set) : null;
    }

    @Override
    public void write(Output out, Booking booking) {
        out.beginObject(FIELDS, booking);
        out.field(0, booking.guests());
        out.field(1, booking.code(), Codecs.STRING);
        out.list(2, booking.names(), Codecs.STRING);
        out.field(3, booking.from(), Codecs.LOCAL_DATE);
        out.field(4, booking.until(), Codecs.LOCAL_DATE);
        out.endObject();
    }
}
