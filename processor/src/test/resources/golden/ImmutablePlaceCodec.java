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
    static final FieldTable FIELDS = FieldTable.of("Place", ImmutablePlace.Field.values())
            .required(ImmutablePlace.Field.CENTER, ImmutablePlace.Field.CORNERS, ImmutablePlace.Field.LOCALE);

    private static final Converter<Place.Point> POINT_CONVERTER = new Place.PointConverter();
    private static final Codec<Place.Point> CENTER = Codecs.converted(POINT_CONVERTER);
    private static final Converter<Locale> LOCALE_CONVERTER = new Place.LocaleConverter();
    private static final Codec<Locale> LOCALE = Codecs.converted(LOCALE_CONVERTER);

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
                case 0 -> builder.center = CENTER.read(in);
                case 1 -> builder.entrance = in.readNull() ? null : CENTER.read(in);
                case 2 -> builder.corners = in.readList(CENTER);
                case 3 -> builder.locale = LOCALE.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutablePlace(builder, set) : null;
    }

    @Override
    public void write(Output out, Place place) {
        out.beginObject(FIELDS, place instanceof ImmutablePlace own ? own.set : -1L);
        out.field(0, place.center(), CENTER);
        out.field(1, place.entrance(), CENTER);
        out.list(2, place.corners(), CENTER);
        out.field(3, place.locale(), LOCALE);
        out.endObject();
    }
}
