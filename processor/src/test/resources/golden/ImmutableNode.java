package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.Writable;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Node}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Node.class)
public final class ImmutableNode implements Node, Writable {
    /** Reads and writes {@link Node}, for generic code. */
    public static final Codec<Node> CODEC = new ImmutableNodeCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    private static final List<Node> DEFAULT_CHILDREN = Copies.list(List.of());

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;

    private final String name;
    private final @Nullable Node parent;
    private final @Nullable Node sibling;
    private final List<Node> children;
    private final List<List<Node>> layers;
    private final Map<String, Node> byName;
    private final @Nullable List<Node> ways;
    private final List<@Nullable Node> slots;
    private final Node[] row;

    ImmutableNode(Builder builder, long set) {
        this.set = set;
        this.name = Objects.requireNonNull(builder.name, "name");
        this.parent = builder.parent;
        this.sibling = builder.sibling;
        this.children = Objects.requireNonNull(builder.children, "children");
        this.layers = Objects.requireNonNull(builder.layers, "layers");
        this.byName = Objects.requireNonNull(builder.byName, "byName");
        this.ways = builder.ways;
        this.slots = Objects.requireNonNull(builder.slots, "slots");
        this.row = Objects.requireNonNull(builder.row, "row");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    @Override
    public @Nullable Node sibling() {
        return sibling;
    }

    @Override
    public List<Node> children() {
        return children;
    }

    @Override
    public List<List<Node>> layers() {
        return layers;
    }

    @Override
    public Map<String, Node> byName() {
        return byName;
    }

    @Override
    public Optional<List<Node>> ways() {
        return Optional.ofNullable(ways);
    }

    @Override
    public List<@Nullable Node> slots() {
        return slots;
    }

    @Override
    public Node[] row() {
        return row.clone();
    }

    /**
     * {@return a copy with another {@link Node#name() name}}
     *
     * @param name the new value
     */
    public ImmutableNode withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * {@return a copy with another {@link Node#parent() parent}}
     *
     * @param parent the new value
     */
    public ImmutableNode withParent(@Nullable Node parent) {
        return toBuilder().parent(parent).build();
    }

    /**
     * {@return a copy with another {@link Node#sibling() sibling}}
     *
     * @param sibling the new value
     */
    public ImmutableNode withSibling(@Nullable Node sibling) {
        return toBuilder().sibling(sibling).build();
    }

    /**
     * {@return a copy with another {@link Node#children() children}}
     *
     * @param children the new value
     */
    public ImmutableNode withChildren(Collection<? extends Node> children) {
        return toBuilder().children(children).build();
    }

    /**
     * {@return a copy with another {@link Node#layers() layers}}
     *
     * @param layers the new value
     */
    public ImmutableNode withLayers(Collection<? extends List<Node>> layers) {
        return toBuilder().layers(layers).build();
    }

    /**
     * {@return a copy with another {@link Node#byName() byName}}
     *
     * @param byName the new value
     */
    public ImmutableNode withByName(Map<? extends String, ? extends Node> byName) {
        return toBuilder().byName(byName).build();
    }

    /**
     * {@return a copy with another {@link Node#ways() ways}}
     *
     * @param ways the new value
     */
    public ImmutableNode withWays(@Nullable Collection<? extends Node> ways) {
        return toBuilder().ways(ways).build();
    }

    /**
     * {@return a copy with another {@link Node#slots() slots}}
     *
     * @param slots the new value
     */
    public ImmutableNode withSlots(Collection<? extends @Nullable Node> slots) {
        return toBuilder().slots(slots).build();
    }

    /**
     * {@return a copy with another {@link Node#row() row}}
     *
     * @param row the new value
     */
    public ImmutableNode withRow(Node[] row) {
        return toBuilder().row(row).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableNode resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableNodeCodec.FIELDS.select(Field.class, set);
    }

    /** {@return all fields by wire name, in a new map in declaration order} */
    public Map<String, @Nullable Object> toMap() {
        return toMap(DumpOptions.ALL);
    }

    /**
     * {@return the selected fields by wire name, in a new map in declaration order}
     *
     * @param options what is left out
     */
    public Map<String, @Nullable Object> toMap(DumpOptions options) {
        return ObjectCodec.toMap(CODEC, this, options);
    }

    /** {@return all fields as compact JSON text} */
    public String toJson() {
        return CODEC.toJson(this);
    }

    /**
     * {@return the selected fields as compact JSON text}
     *
     * @param options what is left out
     */
    public String toJson(DumpOptions options) {
        return CODEC.toJson(this, options);
    }

    @Override
    public void writeTo(Output out) {
        CODEC.write(out, this);
    }

    /** Compares all fields with those of another {@code ImmutableNode}. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ImmutableNode that
                && name.equals(that.name)
                && Objects.equals(parent, that.parent)
                && Objects.equals(sibling, that.sibling)
                && children.equals(that.children)
                && layers.equals(that.layers)
                && byName.equals(that.byName)
                && Objects.equals(ways, that.ways)
                && slots.equals(that.slots)
                && Arrays.equals(row, that.row);
    }

    @Override
    public int hashCode() {
        int hash = name.hashCode();
        hash = 31 * hash + Objects.hashCode(parent);
        hash = 31 * hash + Objects.hashCode(sibling);
        hash = 31 * hash + children.hashCode();
        hash = 31 * hash + layers.hashCode();
        hash = 31 * hash + byName.hashCode();
        hash = 31 * hash + Objects.hashCode(ways);
        hash = 31 * hash + slots.hashCode();
        hash = 31 * hash + Arrays.hashCode(row);
        return hash;
    }

    @Override
    public String toString() {
        return "Node{name=" + name
                + ", parent=" + parent
                + ", sibling=" + sibling
                + ", children=" + children
                + ", layers=" + layers
                + ", byName=" + byName
                + ", ways=" + ways
                + ", slots=" + slots
                + ", row=" + Arrays.toString(row)
                + "}";
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return a builder in which no field is set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return {@code node} itself if it is an {@code ImmutableNode},
     * otherwise a copy with every field set}
     *
     * @param node what to copy
     */
    public static ImmutableNode copyOf(Node node) {
        return node instanceof ImmutableNode own ? own : new Builder().from(node).build();
    }

    /**
     * {@return the {@link Node} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link Node} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Node}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Node}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateList(@Nullable Object input, ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Node validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Node> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<Node>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<Node>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Node} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<Node> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link Node} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<Node> tryValidate(@Nullable Object input, ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Node}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<Node>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Node}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<Node>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<Node> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<Node> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<Node> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<Node> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<Node> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Node} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<Node> tryValidateJson(InputStream json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<Node>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<Node>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<Node>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<Node>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<Node>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Node}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<Node>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Node}. */
    public enum Field implements FieldName {
        /** {@link Node#name()}. */
        NAME("name", "name"),

        /** {@link Node#parent()}. */
        PARENT("parent", "parent"),

        /** {@link Node#sibling()}. */
        SIBLING("sibling", "sibling"),

        /** {@link Node#children()}. */
        CHILDREN("children", "children"),

        /** {@link Node#layers()}. */
        LAYERS("layers", "layers"),

        /** {@link Node#byName()}. */
        BY_NAME("byName", "byName"),

        /** {@link Node#ways()}. */
        WAYS("ways", "ways"),

        /** {@link Node#slots()}. */
        SLOTS("slots", "slots"),

        /** {@link Node#row()}. */
        ROW("row", "row");

        private final String propertyName;
        private final String wireName;

        Field(String propertyName, String wireName) {
            this.propertyName = propertyName;
            this.wireName = wireName;
        }

        @Override
        public String propertyName() {
            return propertyName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link ImmutableNode}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long set;
        @Nullable String name;
        @Nullable Node parent;
        @Nullable Node sibling;
        @Nullable List<Node> children = DEFAULT_CHILDREN;
        @Nullable List<List<Node>> layers;
        @Nullable Map<String, Node> byName;
        @Nullable List<Node> ways;
        @Nullable List<@Nullable Node> slots;
        Node @Nullable [] row;

        Builder() {
        }

        /**
         * Sets {@link Node#name()}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            set |= 1L << 0;
            return this;
        }

        /**
         * Sets {@link Node#parent()}.
         *
         * @param parent the new value
         * @return this builder
         */
        public Builder parent(@Nullable Node parent) {
            this.parent = parent;
            set |= 1L << 1;
            return this;
        }

        /**
         * Sets {@link Node#sibling()}.
         *
         * @param sibling the new value
         * @return this builder
         */
        public Builder sibling(@Nullable Node sibling) {
            this.sibling = sibling;
            set |= 1L << 2;
            return this;
        }

        /**
         * Sets {@link Node#children()}.
         *
         * @param children the new value
         * @return this builder
         */
        public Builder children(Collection<? extends Node> children) {
            this.children = Copies.list(Objects.requireNonNull(children, "children"));
            set |= 1L << 3;
            return this;
        }

        /**
         * Sets {@link Node#layers()}.
         *
         * @param layers the new value
         * @return this builder
         */
        public Builder layers(Collection<? extends List<Node>> layers) {
            this.layers = Copies.list(Objects.requireNonNull(layers, "layers"));
            set |= 1L << 4;
            return this;
        }

        /**
         * Sets {@link Node#byName()}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder byName(Map<? extends String, ? extends Node> byName) {
            this.byName = Copies.map(Objects.requireNonNull(byName, "byName"));
            set |= 1L << 5;
            return this;
        }

        /**
         * Sets {@link Node#ways()}.
         *
         * @param ways the new value
         * @return this builder
         */
        public Builder ways(@Nullable Collection<? extends Node> ways) {
            this.ways = ways == null ? null : Copies.list(ways);
            set |= 1L << 6;
            return this;
        }

        /**
         * Sets {@link Node#slots()}.
         *
         * @param slots the new value
         * @return this builder
         */
        public Builder slots(Collection<? extends @Nullable Node> slots) {
            this.slots = Copies.list(Objects.requireNonNull(slots, "slots"));
            set |= 1L << 7;
            return this;
        }

        /**
         * Sets {@link Node#row()}.
         *
         * @param row the new value
         * @return this builder
         */
        public Builder row(Node[] row) {
            this.row = Objects.requireNonNull(row, "row").clone();
            set |= 1L << 8;
            return this;
        }

        /**
         * Sets every field to what a {@link Node} has.
         * What was not given to an {@code ImmutableNode} counts as not set here either.
         *
         * @param node where the fields come from
         * @return this builder
         */
        public Builder from(Node node) {
            Objects.requireNonNull(node, "node");
            name(node.name());
            parent(node.parent().orElse(null));
            sibling(node.sibling());
            children(node.children());
            layers(node.layers());
            byName(node.byName());
            ways(node.ways().orElse(null));
            slots(node.slots());
            row(node.row());
            set = node instanceof ImmutableNode own ? own.set : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableNode build() {
            ImmutableNodeCodec.FIELDS.requireAll(set);
            return new ImmutableNode(this, set);
        }
    }
}
