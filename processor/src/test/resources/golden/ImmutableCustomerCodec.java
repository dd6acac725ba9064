package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Customer}. */
@Generated(Customer.class)
final class ImmutableCustomerCodec extends ObjectCodec<Customer> {
    static final FieldTable FIELDS = FieldTable.of("Customer", ImmutableCustomer.Field.values())
            .required(ImmutableCustomer.Field.NAME, ImmutableCustomer.Field.ACTIVE,
                    ImmutableCustomer.Field.DEFAULT);

    ImmutableCustomerCodec() {
        super(Customer.class, ImmutableCustomer.class, FIELDS);
    }

    @Override
    protected @Nullable Customer readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableCustomer.Builder builder = new ImmutableCustomer.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.name = in.readString();
                case 1 -> builder.active = in.readBoolean();
                case 2 -> builder.defaultValue = in.readString();
                case 3 -> builder.packageValue = in.readInt();
                case 4 -> builder.url = Codecs.URI.read(in);
                case 5 -> builder.uuid = in.readUuid();
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableCustomer(builder, set) : null;
    }

    @Override
    public void write(Output out, Customer customer) {
        out.beginObject(FIELDS, customer instanceof ImmutableCustomer own ? own.set : -1L);
        out.field(0, customer.getName());
        out.field(1, customer.isActive());
        out.field(2, customer.getDefault());
        out.field(3, customer.getPackage());
        out.field(4, customer.getURL(), Codecs.URI);
        out.field(5, customer.getUUID(), Codecs.UUID);
        out.endObject();
    }
}
