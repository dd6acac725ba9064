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
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Contact}. */
@Generated(Contact.class)
final class ImmutableContactCodec extends ObjectCodec<Contact> {
    /** What reading and writing must know of the fields of {@link Contact}. */
    static final FieldTable FIELDS = FieldTable.of("Contact", ImmutableContact.Field.values())
            .required(ImmutableContact.Field.POOL_ID, ImmutableContact.Field.PAYLOAD)
            .nullable(
                    ImmutableContact.Field.EMAIL,
                    ImmutableContact.Field.PHONE,
                    ImmutableContact.Field.POOL_ID,
                    ImmutableContact.Field.NAMES,
                    ImmutableContact.Field.SCORES,
                    ImmutableContact.Field.PICTURE);

    /** For {@link Contact#names()}. */
    private static final Codec<List<String>> NAMES = Codecs.list(Codecs.STRING);

    /** Made once, for {@link ImmutableContact#CODEC}. */
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
                case 3 -> builder.visits = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
                case 4 -> builder.distance = in.readNull() ? OptionalLong.empty() : OptionalLong.of(in.readLong());
                case 5 -> builder.names = in.readNull() ? null : in.readList(Codecs.STRING);
                case 6 -> builder.scores = in.readNull() ? null : in.readMap(Codecs.INTEGER);
                case 7 -> builder.picture = in.readNull() ? null : Codecs.BYTE_ARRAY.read(in);
                case 8 -> builder.payload = in.readAny();
                case 9 -> builder.nickname = in.readNull() ? Optional.empty() : Optional.ofNullable(in.readString());
                case 10 -> builder.rivals = in.readNull()
                        ? Optional.empty()
                        : Optional.ofNullable(in.readList(Codecs.STRING));
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableContact(builder, set) : null;
    }

    @Override
    public void write(Output out, Contact contact) {
        out.beginObject(FIELDS, contact);
        out.field(0, contact.email(), Codecs.STRING);
        out.field(1, contact.phone());
        out.field(2, contact.poolId());
        out.field(3, contact.visits());
        out.field(4, contact.distance());
        out.field(5, contact.names(), NAMES);
        out.map(6, contact.scores(), Codecs.INTEGER);
        out.field(7, contact.picture(), Codecs.BYTE_ARRAY);
        out.field(8, contact.payload(), Codecs.ANY);
        out.field(9, contact.nickname(), Codecs.STRING);
        out.list(10, contact.rivals(), Codecs.STRING);
        out.endObject();
    }
}
