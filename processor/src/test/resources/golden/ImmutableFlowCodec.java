package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Flow}. */
@Generated(Flow.class)
final class ImmutableFlowCodec extends ObjectCodec<Flow> {
    /** What reading and writing must know of the fields of {@link Flow}. */
    static final FieldTable FIELDS = FieldTable.ofRequired("Flow", ImmutableFlow.Field.values())
            .alias(ImmutableFlow.Field.ACTIVE, "enabled", "is_active");

    /** Made once, for {@link ImmutableFlow#CODEC}. */
    ImmutableFlowCodec() {
        super(Flow.class, ImmutableFlow.class, FIELDS);
    }

    @Override
    protected @Nullable Flow readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableFlow.Builder builder = new ImmutableFlow.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.id = in.readUuid();
                case 1 -> builder.name = in.readString();
                case 2 -> builder.runCount = in.readInt();
                case 3 -> builder.size = in.readLong();
                case 4 -> builder.ratio = in.readDouble();
                case 5 -> builder.active = in.readBoolean();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableFlow(builder, set) : null;
    }

    @Override
    public void write(Output out, Flow flow) {
        out.beginObject(FIELDS, flow);
        out.field(0, flow.id());
        out.field(1, flow.name());
        out.field(2, flow.runCount());
        out.field(3, flow.size());
        out.field(4, flow.ratio());
        out.field(5, flow.active());
        out.endObject();
    }
}
