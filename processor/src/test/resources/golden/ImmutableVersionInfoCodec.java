package sample;

import dev.formwork.Extra;
import dev.formwork.Generated;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link VersionInfo}. */
@Generated(VersionInfo.class)
final class ImmutableVersionInfoCodec extends ObjectCodec<VersionInfo> {
    /** What reading and writing must know of the fields of {@link VersionInfo}. */
    static final FieldTable FIELDS = FieldTable.ofRequired("VersionInfo", ImmutableVersionInfo.Field.values())
            .extra(Extra.KEEP);

    /** Made once, for {@link ImmutableVersionInfo#CODEC}. */
    ImmutableVersionInfoCodec() {
        super(VersionInfo.class, ImmutableVersionInfo.class, FIELDS);
    }

    @Override
    protected @Nullable VersionInfo readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableVersionInfo.Builder builder = new ImmutableVersionInfo.Builder();
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.type = in.readString();
                case Input.EXTRA -> extras.put(in.memberName(), in.readAny());
                default -> throw in.unexpectedField(field);
            }
        }
        builder.extras = Copies.map(extras);
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableVersionInfo(builder, set) : null;
    }

    @Override
    public void write(Output out, VersionInfo info) {
        out.beginObject(FIELDS, info);
        out.field(0, info.type());
        out.extras(info.extras());
        out.endObject();
    }
}
