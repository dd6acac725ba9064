package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Nothing}. */
@Generated(Nothing.class)
final class ImmutableNothingCodec extends ObjectCodec<Nothing> {
    static final FieldTable FIELDS = FieldTable.of("Nothing", ImmutableNothing.Field.values());

    ImmutableNothingCodec() {
        super(Nothing.class, ImmutableNothing.class, FIELDS);
    }

    @Override
    protected @Nullable Nothing readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableNothing.Builder builder = new ImmutableNothing.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableNothing(builder, set) : null;
    }

    @Override
    public void write(Output out, Nothing nothing) {
        out.beginObject(FIELDS, nothing instanceof ImmutableNothing own ? own.set : -1L);
        out.endObject();
    }
}
