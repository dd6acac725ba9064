package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Outer.Inner}. */
@Generated(Outer.Inner.class)
final class ImmutableInnerCodec extends ObjectCodec<Outer.Inner> {
    static final FieldTable FIELDS = FieldTable.of("Inner", ImmutableInner.Field.values());

    ImmutableInnerCodec() {
        super(Outer.Inner.class, ImmutableInner.class, FIELDS);
    }

    @Override
    protected Outer. @Nullable Inner readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableInner.Builder builder = new ImmutableInner.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.name = in.readString();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableInner(builder, set) : null;
    }

    @Override
    public void write(Output out, Outer.Inner inner) {
        out.beginObject(FIELDS, inner instanceof ImmutableInner own ? own.set : -1L);
        out.field(0, inner.name());
        out.endObject();
    }
}
