package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.JsonSchemas;
import dev.formwork.runtime.Output;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Flow}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Flow.class)
public final class ImmutableFlow extends Implementation implements Flow {
    /** Reads and writes {@link Flow}, for generic code. */
    public static final Codec<Flow> CODEC = new ImmutableFlowCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;
    /** What {@link #id()} returns. */
    private final UUID id;
    /** What {@link #name()} returns. */
    private final String name;
    /** What {@link #runCount()} returns. */
    private final int runCount;
    /** What {@link #size()} returns. */
    private final long size;
    /** What {@link #ratio()} returns. */
    private final double ratio;
    /** What {@link #active()} returns. */
    private final boolean active;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     *
     * @param builder the values
     * @param set which fields were given, as in {@link #set}
     */
    ImmutableFlow(Builder builder, long set) {
        this.set = set;
        this.id = Objects.requireNonNull(builder.id, "id");
        this.name = Objects.requireNonNull(builder.name, "name");
        this.runCount = builder.runCount;
        this.size = builder.size;
        this.ratio = builder.ratio;
        this.active = builder.active;
    }

    /** What the flow is known by. */
    @Override
    public UUID id() {
        return id;
    }

    /**
     * What people call it; see {@link Flow#id()} and {@code the class}.
     *
     * @return never empty
     */
    @Override
    public String name() {
        return name;
    }

    /**
     * How often it ran, its failed runs and the runs of its parts included, but not those that were cancelled before
     * they began. Runs of earlier versions count as well.
     */
    @Override
    public int runCount() {
        return runCount;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public double ratio() {
        return ratio;
    }

    @Override
    public boolean active() {
        return active;
    }

    /**
     * {@return a copy with another {@link Flow#id() id}}
     *
     * @param id the new value
     */
    public ImmutableFlow withId(UUID id) {
        return toBuilder().id(id).build();
    }

    /**
     * {@return a copy with another {@link Flow#name() name}}
     *
     * @param name the new value
     */
    public ImmutableFlow withName(String name) {
        return toBuilder().name(name).build();
    }

    /**
     * {@return a copy with another {@link Flow#runCount() runCount}}
     *
     * @param runCount the new value
     */
    public ImmutableFlow withRunCount(int runCount) {
        return toBuilder().runCount(runCount).build();
    }

    /**
     * {@return a copy with another {@link Flow#size() size}}
     *
     * @param size the new value
     */
    public ImmutableFlow withSize(long size) {
        return toBuilder().size(size).build();
    }

    /**
     * {@return a copy with another {@link Flow#ratio() ratio}}
     *
     * @param ratio the new value
     */
    public ImmutableFlow withRatio(double ratio) {
        return toBuilder().ratio(ratio).build();
    }

    /**
     * {@return a copy with another {@link Flow#active() active}}
     *
     * @param active the new value
     */
    public ImmutableFlow withActive(boolean active) {
        return toBuilder().active(active).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableFlow resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableFlowCodec.FIELDS.select(Field.class, set);
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected Object[] comparedValues() {
        return new Object[] {id, name, runCount, size, ratio, active};
    }

    @Override
    public void writeTo(Output out) {
        CODEC.write(out, this);
    }

    /** {@return a builder in which no field is set} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return {@code flow} itself if it is an {@code ImmutableFlow},
     * otherwise a copy with every field set}
     *
     * @param flow what to copy
     */
    public static ImmutableFlow copyOf(Flow flow) {
        return flow instanceof ImmutableFlow own ? own : new Builder().from(flow).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Flow}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Flow.class);
    }

    /**
     * {@return the {@link Flow} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Flow}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Flow> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Flow} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Flow} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Flow} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Flow> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Flow> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Flow> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Flow} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Flow>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Flow} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Flow}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Flow>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Flow} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Flow} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Flow} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Flow>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Flow>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Flow}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Flow>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Flow}. */
    public enum Field implements FieldName {
        /** {@link Flow#id()}. */
        ID("id", "id"),
        /** {@link Flow#name()}. */
        NAME("name", "name"),
        /** {@link Flow#runCount()}. */
        RUN_COUNT("runCount", "run_count"),
        /** {@link Flow#size()}. */
        SIZE("size", "size"),
        /** {@link Flow#ratio()}. */
        RATIO("ratio", "ratio"),
        /** {@link Flow#active()}. */
        ACTIVE("active", "active");

        /** The name of the property. */
        private final String propertyName;
        /** The name in JSON. */
        private final String wireName;

        /**
         * A field, by its names in Java and in JSON.
         *
         * @param propertyName the name of the property
         * @param wireName the name in JSON
         */
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
     * Builds {@link ImmutableFlow}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Required; null until set. */
        @Nullable UUID id;
        /** Required; null until set. */
        @Nullable String name;
        /** Required. */
        int runCount;
        /** Required. */
        long size;
        /** Required. */
        double ratio;
        /** Required. */
        boolean active;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * What the flow is known by.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = Objects.requireNonNull(id, "id");
            return given(0); // ID
        }

        /**
         * What people call it; see {@link Flow#id()} and {@code the class}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return given(1); // NAME
        }

        /**
         * How often it ran, its failed runs and the runs of its parts included, but not those that were cancelled
         * before they began. Runs of earlier versions count as well.
         *
         * @param runCount the new value
         * @return this builder
         */
        public Builder runCount(int runCount) {
            this.runCount = runCount;
            return given(2); // RUN_COUNT
        }

        /**
         * Sets {@link Flow#size()}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(long size) {
            this.size = size;
            return given(3); // SIZE
        }

        /**
         * Sets {@link Flow#ratio()}.
         *
         * @param ratio the new value
         * @return this builder
         */
        public Builder ratio(double ratio) {
            this.ratio = ratio;
            return given(4); // RATIO
        }

        /**
         * Sets {@link Flow#active()}.
         *
         * @param active the new value
         * @return this builder
         */
        public Builder active(boolean active) {
            this.active = active;
            return given(5); // ACTIVE
        }

        /**
         * Notes that a field was given.
         *
         * @param field the ordinal of its {@link Field}
         * @return this builder
         */
        private Builder given(int field) {
            set |= 1L << field;
            return this;
        }

        /**
         * Sets every field to what another {@link Flow} has.
         * What was not given to an {@code ImmutableFlow} counts as not set here either.
         *
         * @param flow where the fields come from
         * @return this builder
         */
        public Builder from(Flow flow) {
            Objects.requireNonNull(flow, "flow");
            id(flow.id());
            name(flow.name());
            runCount(flow.runCount());
            size(flow.size());
            ratio(flow.ratio());
            active(flow.active());
            set = flow instanceof ImmutableFlow own ? own.set : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableFlow build() {
            ImmutableFlowCodec.FIELDS.requireAll(set);
            return new ImmutableFlow(this, set);
        }
    }
}
