package dev.formwork.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Codecs written by hand, and the two ways to write with them. */
final class OutputSamples {
    static final Codec<String> STRING = codec("str", Output::write);
    static final Codec<Integer> INTEGER = codec("int", Output::write);
    static final Codec<UUID> ID = codec("uuid", (out, id) -> out.write(id, id.toString()));
    static final Codec<Node> NODE = codec("Node", Node::write);

    private OutputSamples() {}

    /** A schema of its own kind inside itself. */
    record Node(
            String name,
            Optional<UUID> id,
            OptionalInt size,
            @Nullable List<String> tags,
            @Nullable Map<String, Integer> counts,
            @Nullable Node next,
            Map<String, ?> extras,
            long set) {

        static final FieldTable FIELDS = FieldTable.of("Node", Field.values());

        enum Field implements FieldName {
            NAME,
            ID,
            SIZE,
            TAGS,
            COUNTS,
            NEXT;

            @Override
            public String propertyName() {
                return wireName();
            }

            @Override
            public String wireName() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** A node with just a name, which is also all that was given. */
        static Node named(String name) {
            return new Node(name, Optional.empty(), OptionalInt.empty(), null, null, null, Map.of(), 1);
        }

        Node withNext(Node node) {
            return new Node(name, id, size, tags, counts, node, extras, set | 1 << Field.NEXT.ordinal());
        }

        Node withExtras(Map<String, ?> members) {
            return new Node(name, id, size, tags, counts, next, members, set);
        }

        static void write(Output out, Node node) {
            out.beginObject(FIELDS, node.set);
            out.field(0, node.name);
            out.field(1, node.id, OutputSamples.ID);
            out.field(2, node.size);
            out.list(3, node.tags, STRING);
            out.map(4, node.counts, INTEGER);
            out.field(5, node.next, NODE);
            out.extras(node.extras);
            out.endObject();
        }
    }

    /** A field of a made-up schema of any width. */
    record Numbered(int ordinal) implements FieldName {
        static FieldTable table(int size) {
            FieldName[] fields = new FieldName[size];
            for (int i = 0; i < size; i++) {
                fields[i] = new Numbered(i);
            }
            return FieldTable.of("Wide", fields);
        }

        @Override
        public String name() {
            return "F" + ordinal;
        }

        @Override
        public String propertyName() {
            return "f" + ordinal;
        }

        @Override
        public String wireName() {
            return "f" + ordinal;
        }
    }

    static <T> Codec<T> codec(String title, BiConsumer<Output, T> writer) {
        return new Codec<>() {
            @Override
            public @Nullable T read(Input in) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(Output out, T value) {
                writer.accept(out, value);
            }

            @Override
            public String title() {
                return title;
            }
        };
    }

    static String json(Consumer<Output> writer) {
        return json(DumpOptions.ALL, writer);
    }

    static String json(DumpOptions options, Consumer<Output> writer) {
        JsonOutput out = new JsonOutput(options);
        writer.accept(out);
        return out.finishText();
    }

    static @Nullable Object object(Consumer<Output> writer) {
        return object(DumpOptions.ALL, writer);
    }

    static @Nullable Object object(DumpOptions options, Consumer<Output> writer) {
        ObjectOutput out = new ObjectOutput(options);
        writer.accept(out);
        return out.result();
    }
}
