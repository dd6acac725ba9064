package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codecs;
import dev.formwork.runtime.FieldTable;
import dev.formwork.runtime.Input;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Node}. */
@Generated(Node.class)
final class ImmutableNodeCodec extends ObjectCodec<Node> {
    /** What reading and writing must know of the fields of {@link Node}. */
    static final FieldTable FIELDS = FieldTable.of("Node", ImmutableNode.Field.values())
            .required(
                    ImmutableNode.Field.NAME,
                    ImmutableNode.Field.FLOW,
                    ImmutableNode.Field.LAYERS,
                    ImmutableNode.Field.BY_NAME,
                    ImmutableNode.Field.ROW,
                    ImmutableNode.Field.EDGES)
            .nullable(ImmutableNode.Field.PARENT, ImmutableNode.Field.SIBLING, ImmutableNode.Field.WAYS);

    /** Made once, for {@link ImmutableNode#CODEC}. */
    ImmutableNodeCodec() {
        super(Node.class, ImmutableNode.class, FIELDS);
    }

    @Override
    protected @Nullable Node readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        ImmutableNode.Builder builder = new ImmutableNode.Builder();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            switch (field) {
                case 0 -> builder.name = in.readString();
                case 1 -> builder.flow = ImmutableFlow.CODEC.read(in);
                case 2 -> builder.parent = in.readNull() ? null : ImmutableNode.CODEC.read(in);
                case 3 -> builder.sibling = in.readNull() ? null : ImmutableNode.CODEC.read(in);
                case 4 -> builder.children = in.readList(ImmutableNode.CODEC);
                case 5 -> builder.layers = in.readList(Codecs.list(ImmutableNode.CODEC));
                case 6 -> builder.byName = in.readMap(ImmutableNode.CODEC);
                case 7 -> builder.ways = in.readNull() ? null : in.readList(ImmutableNode.CODEC);
                case 8 -> builder.row = Codecs.array(ImmutableNode.CODEC, Node[]::new).read(in);
                case 9 -> builder.edges = in.readList(ImmutableNodeEdge.CODEC);
                default -> throw in.unexpectedField(field);
            }
        }
        long set = in.fieldsSeen();
        return in.endObject() ? new ImmutableNode(builder, set) : null;
    }

    @Override
    public void write(Output out, Node node) {
        out.beginObject(FIELDS, node);
        out.field(0, node.name());
        out.field(1, node.flow(), ImmutableFlow.CODEC);
        out.field(2, node.parent(), ImmutableNode.CODEC);
        out.field(3, node.sibling(), ImmutableNode.CODEC);
        out.list(4, node.children(), ImmutableNode.CODEC);
        out.list(5, node.layers(), Codecs.list(ImmutableNode.CODEC));
        out.map(6, node.byName(), ImmutableNode.CODEC);
        out.field(7, node.ways(), Codecs.list(ImmutableNode.CODEC));
        out.field(8, node.row(), Codecs.array(ImmutableNode.CODEC, Node[]::new));
        out.list(9, node.edges(), ImmutableNodeEdge.CODEC);
        out.endObject();
    }
}
