package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Job}. */
@Generated(Job.class)
final class ImmutableJobCodec extends ObjectCodec<Job> {
    /** What reading and writing must know of the fields of {@link Job}. */
    static final FieldTable FIELDS = FieldTable.of("Job", ImmutableJob.Field.values())
            .required(ImmutableJob.Field.NAME)
            .nullable(ImmutableJob.Field.CREATED);

    /** Made once, for {@link ImmutableJob#CODEC}. */
    ImmutableJobCodec() {
        super(Job.class, ImmutableJob.class, FIELDS);
    }

    @Override
    protected @Nullable Job readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableJob.Builder builder = new ImmutableJob.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.id = in.readUuid();
                case 1 -> builder.created = in.readNull() ? null : in.readOffsetDateTime();
                case 2 -> builder.name = in.readString();
                case 3 -> builder.runCount = in.readInt();
                case 4 -> builder.delay = in.readDuration();
                case 5 -> builder.tags = in.readList(Codecs.STRING);
                case 6 -> builder.retries = in.readNull() ? OptionalInt.empty() : OptionalInt.of(in.readInt());
                case 7 -> builder.slug = in.readString();
                case 8 -> builder.limit = in.readInt();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableJob(builder, set) : null;
    }

    @Override
    public void write(Output out, Job job) {
        out.beginObject(FIELDS, job);
        out.field(0, job.id());
        out.field(1, job.created(), Codecs.OFFSET_DATE_TIME);
        out.field(2, job.name());
        out.field(3, job.runCount());
        out.field(4, job.delay());
        out.list(5, job.tags(), Codecs.STRING);
        out.field(6, job.retries());
        out.field(7, job.slug());
        out.field(8, job.limit());
        out.endObject();
    }
}
