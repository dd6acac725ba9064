package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.Constraints;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Offer}. */
@Generated(Offer.class)
final class ImmutableOfferCodec extends ObjectCodec<Offer> {
    /** What reading and writing must know of the fields of {@link Offer}. */
    static final FieldTable FIELDS = FieldTable.of("Offer", ImmutableOffer.Field.values())
            .required(
                    ImmutableOffer.Field.NUMBER,
                    ImmutableOffer.Field.PRICE,
                    ImmutableOffer.Field.TITLE,
                    ImmutableOffer.Field.CONTACT,
                    ImmutableOffer.Field.TAGS,
                    ImmutableOffer.Field.STOCK,
                    ImmutableOffer.Field.UNTIL,
                    ImmutableOffer.Field.ACCEPTED)
            .nullable(ImmutableOffer.Field.CODE);

    /** For {@link Offer#number()}. */
    private static final Codec<Long> NUMBER = Codecs.constrained(Codecs.LONG, Constraints.greaterThan(0));

    /** For values of {@link Offer#pieces()}. */
    private static final Codec<Integer> PIECES_VALUE =
            Codecs.constrained(Codecs.INTEGER, Constraints.min(1), Constraints.max(99));

    /** For {@link Offer#pieces()}. */
    private static final Codec<OptionalInt> PIECES = Codecs.optionalInt(PIECES_VALUE);

    /** For {@link Offer#price()}. */
    private static final Codec<BigDecimal> PRICE = Codecs.constrained(
            Codecs.BIG_DECIMAL,
            Constraints.decimalMin("0.01", false),
            Constraints.wholeDigits(8),
            Constraints.decimalPlaces(2));

    /** For {@link Offer#title()}. */
    private static final Codec<String> TITLE =
            Codecs.constrained(Codecs.STRING, Constraints.notBlank(), Constraints.maxLength(80));

    /** For {@link Offer#code()}. */
    private static final Codec<String> CODE = Codecs.constrained(
            Codecs.STRING,
            Constraints.pattern("[A-Z]{3}-\\d+", 0).message("Expected three capitals, a hyphen, and digits"));

    /** For {@link Offer#contact()}. */
    private static final Codec<String> CONTACT = Codecs.constrained(Codecs.STRING, Constraints.email());
    /** For items of {@link Offer#tags()}. */
    private static final Codec<String> TAGS_ITEM = Codecs.constrained(Codecs.STRING, Constraints.notBlank());

    /** For {@link Offer#tags()}. */
    private static final Codec<List<String>> TAGS =
            Codecs.constrained(Codecs.list(TAGS_ITEM), Constraints.minItems(1), Constraints.maxItems(5));

    /** For values of {@link Offer#stock()}. */
    private static final Codec<Integer> STOCK_VALUE = Codecs.constrained(Codecs.INTEGER, Constraints.min(0));

    /** For {@link Offer#stock()}. */
    private static final Codec<Map<String, Integer>> STOCK =
            Codecs.constrained(Codecs.map(STOCK_VALUE), Constraints.maxItems(9));

    /** For {@link Offer#until()}. */
    private static final Codec<OffsetDateTime> UNTIL =
            Codecs.constrained(Codecs.OFFSET_DATE_TIME, Constraints.futureOrPresent());

    /** For {@link Offer#accepted()}. */
    private static final Codec<Boolean> ACCEPTED = Codecs.constrained(Codecs.BOOLEAN, Constraints.assertTrue());

    /** Made once, for {@link ImmutableOffer#CODEC}. */
    ImmutableOfferCodec() {
        super(Offer.class, ImmutableOffer.class, FIELDS);
    }

    @Override
    protected @Nullable Offer readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableOffer.Builder builder = new ImmutableOffer.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.number = in.readLong(NUMBER);
                case 1 -> builder.pieces = PIECES.read(in);
                case 2 -> builder.price = PRICE.read(in);
                case 3 -> builder.title = TITLE.read(in);
                case 4 -> builder.code = in.readNull() ? null : CODE.read(in);
                case 5 -> builder.contact = CONTACT.read(in);
                case 6 -> builder.tags = TAGS.read(in);
                case 7 -> builder.stock = STOCK.read(in);
                case 8 -> builder.until = UNTIL.read(in);
                case 9 -> builder.accepted = ACCEPTED.read(in);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableOffer(builder, set) : null;
    }

    @Override
    public void write(Output out, Offer offer) {
        out.beginObject(FIELDS, offer);
        out.field(0, offer.number());
        out.field(1, offer.pieces());
        out.field(2, offer.price(), Codecs.BIG_DECIMAL);
        out.field(3, offer.title());
        out.field(4, offer.code(), Codecs.STRING);
        out.field(5, offer.contact());
        out.list(6, offer.tags(), TAGS_ITEM);
        out.map(7, offer.stock(), STOCK_VALUE);
        out.field(8, offer.until());
        out.field(9, offer.accepted());
        out.endObject();
    }
}
