package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Field}. */
@Generated(Field.class)
final class ImmutableFieldCodec extends ObjectCodec<Field> {
    static final FieldTable FIELDS = FieldTable.of("Field", ImmutableField.Field.values())
            .required(ImmutableField.Field.SET, ImmutableField.Field.BUILDER,
                    ImmutableField.Field.BUILD, ImmutableField.Field.OTHER,
                    ImmutableField.Field.THAT, ImmutableField.Field.HASH, ImmutableField.Field.IN,
                    ImmutableField.Field.OUT, ImmutableField.Field.VALUE,
                    ImmutableField.Field.FIELD, ImmutableField.Field.FROM, ImmutableField.Field.OWN,
                    ImmutableField.Field.TO_BUILDER, ImmutableField.Field.RESET_FIELDS,
                    ImmutableField.Field.FIELDS_SET, ImmutableField.Field.TO_MAP,
                    ImmutableField.Field.TO_JSON, ImmutableField.Field.COPY_OF,
                    ImmutableField.Field.VALIDATE, ImmutableField.Field.INPUT,
                    ImmutableField.Field.OPTIONS, ImmutableField.Field.REQUIRE_NON_NULL,
                    ImmutableField.Field.OBJECTS, ImmutableField.Field.COPIES,
                    ImmutableField.Field.LIST, ImmutableField.Field.CODEC,
                    ImmutableField.Field.CODEC2, ImmutableField.Field.FIELDS,
                    ImmutableField.Field.EXTRAS, ImmutableField.Field.GIVEN,
                    ImmutableField.Field.YIELD, ImmutableField.Field.RECORD,
                    ImmutableField.Field.VAR, ImmutableField.Field.A_B, ImmutableField.Field.AB,
                    ImmutableField.Field.A_B2, ImmutableField.Field.GRÖSSE,
                    ImmutableField.Field.$DOLLAR, ImmutableField.Field.JAVA,
                    ImmutableField.Field.SAMPLE, ImmutableField.Field.SET2,
                    ImmutableField.Field.WAIT, ImmutableField.Field.EQUALS);

    ImmutableFieldCodec() {
        super(Field.class, ImmutableField.class, FIELDS);
    }

    @Override
    protected @Nullable Field readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableField.Builder builder = new ImmutableField.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.set = in.readString();
                case 1 -> builder.builder = in.readString();
                case 2 -> builder.build = in.readString();
                case 3 -> builder.other = in.readString();
                case 4 -> builder.that = in.readString();
                case 5 -> builder.hash = in.readString();
                case 6 -> builder.in = in.readString();
                case 7 -> builder.out = in.readString();
                case 8 -> builder.value = in.readString();
                case 9 -> builder.field = in.readString();
                case 10 -> builder.from = in.readString();
                case 11 -> builder.own = in.readString();
                case 12 -> builder.toBuilder = in.readString();
                case 13 -> builder.resetFields = in.readString();
                case 14 -> builder.fieldsSet = in.readString();
                case 15 -> builder.toMap = in.readString();
                case 16 -> builder.toJson = in.readString();
                case 17 -> builder.copyOf = in.readString();
                case 18 -> builder.validate = in.readString();
                case 19 -> builder.input = in.readString();
                case 20 -> builder.options = in.readString();
                case 21 -> builder.requireNonNull = in.readString();
                case 22 -> builder.objects = in.readString();
                case 23 -> builder.copies = in.readString();
                case 24 -> builder.list = in.readString();
                case 25 -> builder.codec = in.readString();
                case 26 -> builder.codecValue = in.readString();
                case 27 -> builder.fields = in.readString();
                case 28 -> builder.extras = in.readString();
                case 29 -> builder.given = in.readString();
                case 30 -> builder.yieldValue = in.readString();
                case 31 -> builder.record = in.readString();
                case 32 -> builder.var = in.readString();
                case 33 -> builder.aB = in.readString();
                case 34 -> builder.ab = in.readString();
                case 35 -> builder.a_B = in.readString();
                case 36 -> builder.größe = in.readString();
                case 37 -> builder.$dollar = in.readString();
                case 38 -> builder.javaValue = in.readString();
                case 39 -> builder.sample = in.readString();
                case 40 -> builder.set2 = in.readString();
                case 41 -> builder.wait = in.readLong();
                case 42 -> builder.equals = in.readAny();
                case 43 -> builder.numbers = in.readList(Codecs.STRING);
                case 44 -> builder.note = in.readString();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableField(builder, set) : null;
    }

    @Override
    public void write(Output out, Field field) {
        out.beginObject(FIELDS, field instanceof ImmutableField own ? own.givenFields : -1L);
        out.field(0, field.set());
        out.field(1, field.builder());
        out.field(2, field.build());
        out.field(3, field.other());
        out.field(4, field.that());
        out.field(5, field.hash());
        out.field(6, field.in());
        out.field(7, field.out());
        out.field(8, field.value());
        out.field(9, field.field());
        out.field(10, field.from());
        out.field(11, field.own());
        out.field(12, field.toBuilder());
        out.field(13, field.resetFields());
        out.field(14, field.fieldsSet());
        out.field(15, field.toMap());
        out.field(16, field.toJson());
        out.field(17, field.copyOf());
        out.field(18, field.validate());
        out.field(19, field.input());
        out.field(20, field.options());
        out.field(21, field.requireNonNull());
        out.field(22, field.Objects());
        out.field(23, field.Copies());
        out.field(24, field.List());
        out.field(25, field.codec());
        out.field(26, field.CODEC());
        out.field(27, field.FIELDS());
        out.field(28, field.extras());
        out.field(29, field.given());
        out.field(30, field.yield());
        out.field(31, field.record());
        out.field(32, field.var());
        out.field(33, field.aB());
        out.field(34, field.AB());
        out.field(35, field.a_B());
        out.field(36, field.größe());
        out.field(37, field.$dollar());
        out.field(38, field.java());
        out.field(39, field.sample());
        out.field(40, field.set2());
        out.field(41, field.wide());
        out.field(42, field.same(), Codecs.ANY);
        out.list(43, field.numbers(), Codecs.STRING);
        out.field(44, field.note());
        out.endObject();
    }
}
