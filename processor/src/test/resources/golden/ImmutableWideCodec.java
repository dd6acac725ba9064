package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Wide}. */
@Generated(Wide.class)
final class ImmutableWideCodec extends ObjectCodec<Wide> {
    /** What reading and writing must know of the fields of {@link Wide}. */
    static final FieldTable FIELDS = FieldTable.of("Wide", ImmutableWide.Field.values())
            .required(
                    ImmutableWide.Field.FIELD1,
                    ImmutableWide.Field.FIELD2,
                    ImmutableWide.Field.FIELD3,
                    ImmutableWide.Field.FIELD4,
                    ImmutableWide.Field.FIELD6,
                    ImmutableWide.Field.FIELD7,
                    ImmutableWide.Field.FIELD8,
                    ImmutableWide.Field.FIELD9,
                    ImmutableWide.Field.FIELD11,
                    ImmutableWide.Field.FIELD12,
                    ImmutableWide.Field.FIELD13,
                    ImmutableWide.Field.FIELD14,
                    ImmutableWide.Field.FIELD16,
                    ImmutableWide.Field.FIELD17,
                    ImmutableWide.Field.FIELD18,
                    ImmutableWide.Field.FIELD19,
                    ImmutableWide.Field.FIELD21,
                    ImmutableWide.Field.FIELD22,
                    ImmutableWide.Field.FIELD23,
                    ImmutableWide.Field.FIELD24,
                    ImmutableWide.Field.FIELD26,
                    ImmutableWide.Field.FIELD27,
                    ImmutableWide.Field.FIELD28,
                    ImmutableWide.Field.FIELD29,
                    ImmutableWide.Field.FIELD31,
                    ImmutableWide.Field.FIELD32,
                    ImmutableWide.Field.FIELD33,
                    ImmutableWide.Field.FIELD34,
                    ImmutableWide.Field.FIELD36,
                    ImmutableWide.Field.FIELD37,
                    ImmutableWide.Field.FIELD38,
                    ImmutableWide.Field.FIELD39,
                    ImmutableWide.Field.FIELD41,
                    ImmutableWide.Field.FIELD42,
                    ImmutableWide.Field.FIELD43,
                    ImmutableWide.Field.FIELD44,
                    ImmutableWide.Field.FIELD46,
                    ImmutableWide.Field.FIELD47,
                    ImmutableWide.Field.FIELD48,
                    ImmutableWide.Field.FIELD49,
                    ImmutableWide.Field.FIELD51,
                    ImmutableWide.Field.FIELD52,
                    ImmutableWide.Field.FIELD53,
                    ImmutableWide.Field.FIELD54,
                    ImmutableWide.Field.FIELD56,
                    ImmutableWide.Field.FIELD57,
                    ImmutableWide.Field.FIELD58,
                    ImmutableWide.Field.FIELD59,
                    ImmutableWide.Field.FIELD61,
                    ImmutableWide.Field.FIELD62,
                    ImmutableWide.Field.FIELD63,
                    ImmutableWide.Field.FIELD64,
                    ImmutableWide.Field.FIELD66,
                    ImmutableWide.Field.FIELD67,
                    ImmutableWide.Field.FIELD68,
                    ImmutableWide.Field.FIELD69);

    /** Made once, for {@link ImmutableWide#CODEC}. */
    ImmutableWideCodec() {
        super(Wide.class, ImmutableWide.class, FIELDS);
    }

    @Override
    protected @Nullable Wide readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableWide.Builder builder = new ImmutableWide.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            if (field < 64) {
                readFieldsBelow64(in, builder, field);
            } else {
                readFieldsBelow70(in, builder, field);
            }
        }
        long[] set = in.wideFieldsSeen();
        return in.endObject() ? new ImmutableWide(builder, set) : null;
    }

    /**
     * Reads a field with an ordinal from 0 to 63.
     *
     * @param in what it is read from
     * @param builder takes the value
     * @param field the ordinal
     */
    private static void readFieldsBelow64(Input in, ImmutableWide.Builder builder, int field) {
        switch (field) {
            case 0 -> builder.field0 = in.readInt();
            case 1 -> builder.field1 = in.readString();
            case 2 -> builder.field2 = in.readString();
            case 3 -> builder.field3 = in.readString();
            case 4 -> builder.field4 = in.readString();
            case 5 -> builder.field5 = in.readInt();
            case 6 -> builder.field6 = in.readString();
            case 7 -> builder.field7 = in.readString();
            case 8 -> builder.field8 = in.readString();
            case 9 -> builder.field9 = in.readString();
            case 10 -> builder.field10 = in.readInt();
            case 11 -> builder.field11 = in.readString();
            case 12 -> builder.field12 = in.readString();
            case 13 -> builder.field13 = in.readString();
            case 14 -> builder.field14 = in.readString();
            case 15 -> builder.field15 = in.readInt();
            case 16 -> builder.field16 = in.readString();
            case 17 -> builder.field17 = in.readString();
            case 18 -> builder.field18 = in.readString();
            case 19 -> builder.field19 = in.readString();
            case 20 -> builder.field20 = in.readInt();
            case 21 -> builder.field21 = in.readString();
            case 22 -> builder.field22 = in.readString();
            case 23 -> builder.field23 = in.readString();
            case 24 -> builder.field24 = in.readString();
            case 25 -> builder.field25 = in.readInt();
            case 26 -> builder.field26 = in.readString();
            case 27 -> builder.field27 = in.readString();
            case 28 -> builder.field28 = in.readString();
            case 29 -> builder.field29 = in.readString();
            case 30 -> builder.field30 = in.readInt();
            case 31 -> builder.field31 = in.readString();
            case 32 -> builder.field32 = in.readString();
            case 33 -> builder.field33 = in.readString();
            case 34 -> builder.field34 = in.readString();
            case 35 -> builder.field35 = in.readInt();
            case 36 -> builder.field36 = in.readString();
            case 37 -> builder.field37 = in.readString();
            case 38 -> builder.field38 = in.readString();
            case 39 -> builder.field39 = in.readString();
            case 40 -> builder.field40 = in.readInt();
            case 41 -> builder.field41 = in.readString();
            case 42 -> builder.field42 = in.readString();
            case 43 -> builder.field43 = in.readString();
            case 44 -> builder.field44 = in.readString();
            case 45 -> builder.field45 = in.readInt();
            case 46 -> builder.field46 = in.readString();
            case 47 -> builder.field47 = in.readString();
            case 48 -> builder.field48 = in.readString();
            case 49 -> builder.field49 = in.readString();
            case 50 -> builder.field50 = in.readInt();
            case 51 -> builder.field51 = in.readString();
            case 52 -> builder.field52 = in.readString();
            case 53 -> builder.field53 = in.readString();
            case 54 -> builder.field54 = in.readString();
            case 55 -> builder.field55 = in.readInt();
            case 56 -> builder.field56 = in.readString();
            case 57 -> builder.field57 = in.readString();
            case 58 -> builder.field58 = in.readString();
            case 59 -> builder.field59 = in.readString();
            case 60 -> builder.field60 = in.readInt();
            case 61 -> builder.field61 = in.readString();
            case 62 -> builder.field62 = in.readString();
            case 63 -> builder.field63 = in.readString();
            default -> throw in.unexpectedField(field);
        }
    }

    /**
     * Reads a field with an ordinal from 64 to 69.
     *
     * @param in what it is read from
     * @param builder takes the value
     * @param field the ordinal
     */
    private static void readFieldsBelow70(Input in, ImmutableWide.Builder builder, int field) {
        switch (field) {
            case 64 -> builder.field64 = in.readString();
            case 65 -> builder.field65 = in.readInt();
            case 66 -> builder.field66 = in.readString();
            case 67 -> builder.field67 = in.readString();
            case 68 -> builder.field68 = in.readString();
            case 69 -> builder.field69 = in.readString();
            default -> throw in.unexpectedField(field);
        }
    }

    @Override
    public void write(Output out, Wide wide) {
        out.beginObject(FIELDS, wide);
        out.field(0, wide.field0());
        out.field(1, wide.field1());
        out.field(2, wide.field2());
        out.field(3, wide.field3());
        out.field(4, wide.field4());
        out.field(5, wide.field5());
        out.field(6, wide.field6());
        out.field(7, wide.field7());
        out.field(8, wide.field8());
        out.field(9, wide.field9());
        out.field(10, wide.field10());
        out.field(11, wide.field11());
        out.field(12, wide.field12());
        out.field(13, wide.field13());
        out.field(14, wide.field14());
        out.field(15, wide.field15());
        out.field(16, wide.field16());
        out.field(17, wide.field17());
        out.field(18, wide.field18());
        out.field(19, wide.field19());
        out.field(20, wide.field20());
        out.field(21, wide.field21());
        out.field(22, wide.field22());
        out.field(23, wide.field23());
        out.field(24, wide.field24());
        out.field(25, wide.field25());
        out.field(26, wide.field26());
        out.field(27, wide.field27());
        out.field(28, wide.field28());
        out.field(29, wide.field29());
        out.field(30, wide.field30());
        out.field(31, wide.field31());
        out.field(32, wide.field32());
        out.field(33, wide.field33());
        out.field(34, wide.field34());
        out.field(35, wide.field35());
        out.field(36, wide.field36());
        out.field(37, wide.field37());
        out.field(38, wide.field38());
        out.field(39, wide.field39());
        out.field(40, wide.field40());
        out.field(41, wide.field41());
        out.field(42, wide.field42());
        out.field(43, wide.field43());
        out.field(44, wide.field44());
        out.field(45, wide.field45());
        out.field(46, wide.field46());
        out.field(47, wide.field47());
        out.field(48, wide.field48());
        out.field(49, wide.field49());
        out.field(50, wide.field50());
        out.field(51, wide.field51());
        out.field(52, wide.field52());
        out.field(53, wide.field53());
        out.field(54, wide.field54());
        out.field(55, wide.field55());
        out.field(56, wide.field56());
        out.field(57, wide.field57());
        out.field(58, wide.field58());
        out.field(59, wide.field59());
        out.field(60, wide.field60());
        out.field(61, wide.field61());
        out.field(62, wide.field62());
        out.field(63, wide.field63());
        out.field(64, wide.field64());
        out.field(65, wide.field65());
        out.field(66, wide.field66());
        out.field(67, wide.field67());
        out.field(68, wide.field68());
        out.field(69, wide.field69());
        out.endObject();
    }
}
