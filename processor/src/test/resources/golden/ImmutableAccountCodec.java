package sample;

import dev.formwork.Extra;
import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Account}. */
@Generated(Account.class)
final class ImmutableAccountCodec extends ObjectCodec<Account> {
    /** What reading and writing must know of the fields of {@link Account}. */
    static final FieldTable FIELDS = FieldTable.of("Account", ImmutableAccount.Field.values())
            .required(ImmutableAccount.Field.LOGIN, ImmutableAccount.Field.ACTIVE, ImmutableAccount.Field.NICK)
            .nullable(ImmutableAccount.Field.TOKEN)
            .secret(ImmutableAccount.Field.TOKEN)
            .hidden(ImmutableAccount.Field.NOTES)
            .extra(Extra.FORBID)
            .strict();

    /** For {@link Account#active()}. */
    private static final Codec<Boolean> ACTIVE = Codecs.lax(Codecs.BOOLEAN);

    /** Made once, for {@link ImmutableAccount#CODEC}. */
    ImmutableAccountCodec() {
        super(Account.class, ImmutableAccount.class, FIELDS);
    }

    @Override
    protected @Nullable Account readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableAccount.Builder builder = new ImmutableAccount.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.login = in.readString();
                case 1 -> builder.token = in.readNull() ? null : in.readString();
                case 2 -> builder.notes = in.readString();
                case 3 -> builder.active = ACTIVE.read(in);
                case 4 -> builder.nick = in.readString();
                case 5 -> builder.age = in.readInt();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableAccount(builder, set) : null;
    }

    @Override
    @SuppressWarnings("deprecation")
    public void write(Output out, Account account) {
        // Calls deprecated accessors, since their fields are written, too.
        out.beginObject(FIELDS, account);
        out.field(0, account.login());
        out.field(1, account.token(), Codecs.STRING);
        out.field(2, account.notes());
        out.field(3, account.active());
        out.field(4, account.nick());
        out.field(5, account.age());
        out.endObject();
    }
}
