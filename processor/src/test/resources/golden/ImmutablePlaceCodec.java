package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Converter;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Place}. */
@Generated(Place.class)
final class ImmutablePlaceCodec extends ObjectCodec<Place> {
    /** What reading and writing must know of the fields of {@link Place}. */
    static final FieldTable FIELDS = FieldTable.of("Place", ImmutablePlace.Field.values())
            .required(ImmutablePlace.Field.CENTER, ImmutablePlace.Field.CORNERS, ImmutablePlace.Field.LOCALE)
            .nullable(ImmutablePlace.Field.ENTRANCE);

    /** {@link Place.PointConverter}, made once. */
    private static final Converter<Place.Point> POINT_CONVERTER = new Place.PointConverter();
    /** {@link Place.Point}, as its converter has it. */
    private static final Codec<Place.Point> POINT = Codecs.converted(POINT_CONVERTER);
    /** {@link Place.LocaleConverter}, made once. */
    private static final Converter<Locale> LOCALE_CONVERTER = new Place.LocaleConverter();
    /** For {@link Place#locale()}. */
    private static final Codec<Locale> LOCALE = Codecs.converted(LOCALE_CONVERTER);

    /** Made once, for {@link ImmutablePlace#CODEC}. */
    ImmutablePlaceCodec() {
        super(Place.class, ImmutablePlace.class, FIELDS);
    }

    @Override
    protected @Nullable Place readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutablePlace.Builder builder = new ImmutablePlace.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.center = POINT.read(in);
                case 1 -> builder.entrance = in.readNull() ? null : POINT.read(in);
                case 2 -> builder.corners = in.readList(POINT);
                case 3 -> builder.locale = LOCALE.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutablePlace(builder, set) : null;
    }

    @Override
    public void write(Output out, Place place) {
        out.beginObject(FIELDS, place);
        out.field(0, place.center(), POINT);
        out.field(1, place.entrance(), POINT);
        out.list(2, place.corners(), POINT);
        out.field(3, place.locale(), LOCALE);
        out.endObject();
    }
}
