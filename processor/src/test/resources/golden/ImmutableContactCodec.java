package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Contact}. */
@Generated(Contact.class)
final class ImmutableContactCodec extends ObjectCodec<Contact> {
    static final FieldTable FIELDS = FieldTable.of("Contact", ImmutableContact.Field.values())
            .required(ImmutableContact.Field.POOL_ID, ImmutableContact.Field.PAYLOAD);

    private static final Codec<List<String>> NAMES = Codecs.list(Codecs.STRING);

    ImmutableContactCodec() {
        super(Contact.class, ImmutableContact.class, FIELDS);
    }

    @Override
    protected @Nullable Contact readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableContact.Builder builder = new ImmutableContact.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.email = in.readNull() ? null : in.readString();
                case 1 -> builder.phone = in.readNull() ? null : in.readString();
                case 2 -> builder.poolId = in.readNull() ? null : in.readUuid();
                case 3 -> builder.age = in.readNull() ? null : in.readInt();
                case 4 -> builder.height = in.readNull() ? null : Codecs.FLOAT.read(in);
                case 5 -> builder.visits = in.readNull() ? OptionalInt.empty()
                        : OptionalInt.of(in.readInt());
                case 6 -> builder.distance = in.readNull() ? OptionalLong.empty()
                        : OptionalLong.of(in.readLong());
                case 7 -> builder.score = in.readNull() ? OptionalDouble.empty()
                        : OptionalDouble.of(in.readDouble());
                case 8 -> builder.names = in.readNull() ? null : in.readList(Codecs.STRING);
                case 9 -> builder.scores = in.readNull() ? null : in.readMap(Codecs.INTEGER);
                case 10 -> builder.picture = in.readNull() ? null : Codecs.BYTE_ARRAY.read(in);
                case 11 -> builder.digest = in.readNull() ? null : Codecs.BYTE_ARRAY.read(in);
                case 12 -> builder.extra = in.readAny();
                case 13 -> builder.payload = in.readAny();
                case 14 -> builder.nickname = in.readNull() ? Optional.empty()
                        : Optional.ofNullable(in.readString());
                case 15 -> builder.motto = in.readNull() ? Optional.empty()
                        : Optional.ofNullable(in.readString());
                case 16 -> builder.friends = in.readNull() ? Optional.empty()
                        : Optional.ofNullable(in.readList(Codecs.STRING));
                case 17 -> builder.rivals = in.readNull() ? Optional.empty()
                        : Optional.ofNullable(in.readList(Codecs.STRING));
                case 18 -> builder.key = in.readNull() ? Optional.empty()
                        : Optional.ofNullable(Codecs.INT_ARRAY.read(in));
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableContact(builder, set) : null;
    }

    @Override
    public void write(Output out, Contact contact) {
        out.beginObject(FIELDS, contact instanceof ImmutableContact own ? own.set : -1L);
        out.field(0, contact.email(), Codecs.STRING);
        out.field(1, contact.phone());
        out.field(2, contact.poolId(), Codecs.UUID);
        out.field(3, contact.age(), Codecs.INTEGER);
        out.field(4, contact.height(), Codecs.FLOAT);
        out.field(5, contact.visits());
        out.field(6, contact.distance());
        out.field(7, contact.score());
        out.field(8, contact.names(), NAMES);
        out.map(9, contact.scores(), Codecs.INTEGER);
        out.field(10, contact.picture(), Codecs.BYTE_ARRAY);
        out.field(11, contact.digest(), Codecs.BYTE_ARRAY);
        out.field(12, contact.extra().orElse(null), Codecs.ANY);
        out.field(13, contact.payload(), Codecs.ANY);
        out.field(14, contact.nickname(), Codecs.STRING);
        out.field(15, contact.motto());
        out.field(16, contact.friends(), NAMES);
        out.list(17, contact.rivals(), Codecs.STRING);
        out.field(18, contact.key(), Codecs.INT_ARRAY);
        out.endObject();
    }
}
