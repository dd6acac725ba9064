package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.FromJsonValue;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.JsonSchemas;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
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
public final class ImmutableFlow extends Implementation<ImmutableFlow.Field> implements Flow {
    /** Reads and writes {@link Flow}, for generic code. */
    public static final Codec<Flow> CODEC = new ImmutableFlowCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

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
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableFlow(Builder builder, long set) {
        super(set);
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
        Builder copy = toBuilder();
        copy.id = id;
        return copy.given(0).build(); // ID
    }

    /**
     * {@return a copy with another {@link Flow#name() name}}
     *
     * @param name the new value
     */
    public ImmutableFlow withName(String name) {
        Builder copy = toBuilder();
        copy.name = name;
        return copy.given(1).build(); // NAME
    }

    /**
     * {@return a copy with another {@link Flow#runCount() runCount}}
     *
     * @param runCount the new value
     */
    public ImmutableFlow withRunCount(int runCount) {
        Builder copy = toBuilder();
        copy.runCount = runCount;
        return copy.given(2).build(); // RUN_COUNT
    }

    /**
     * {@return a copy with another {@link Flow#size() size}}
     *
     * @param size the new value
     */
    public ImmutableFlow withSize(long size) {
        Builder copy = toBuilder();
        copy.size = size;
        return copy.given(3).build(); // SIZE
    }

    /**
     * {@return a copy with another {@link Flow#ratio() ratio}}
     *
     * @param ratio the new value
     */
    public ImmutableFlow withRatio(double ratio) {
        Builder copy = toBuilder();
        copy.ratio = ratio;
        return copy.given(4).build(); // RATIO
    }

    /**
     * {@return a copy with another {@link Flow#active() active}}
     *
     * @param active the new value
     */
    public ImmutableFlow withActive(boolean active) {
        Builder copy = toBuilder();
        copy.active = active;
        return copy.given(5).build(); // ACTIVE
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableFlow resetFields() {
        return this;
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected Object[] comparedValues() {
        return new Object[] {id, name, runCount, size, ratio, active};
    }

    @Override
    protected Codec<?> ownCodec() {
        return CODEC;
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
     * {@return the {@link Flow} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableFlow fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
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

    /**
     * {@return what becomes of a {@link Flow} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow patch(Flow value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Flow} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Flow patch(Flow value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Flow} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryPatch(Flow value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Flow} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Flow> tryPatch(Flow value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Flow}. */
    public enum Field implements FieldName {
        /** {@link Flow#id()}. */
        ID,

        /** {@link Flow#name()}. */
        NAME,

        /** {@link Flow#runCount()}. */
        RUN_COUNT,

        /** {@link Flow#size()}. */
        SIZE,

        /** {@link Flow#ratio()}. */
        RATIO,

        /** {@link Flow#active()}. */
        ACTIVE;

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
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
            Objects.requireNonNull(id, "id");
            this.id = id;
            return given(0); // ID
        }

        /**
         * What people call it; see {@link Flow#id()} and {@code the class}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            Objects.requireNonNull(name, "name");
            this.name = name;
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
            id = flow.id();
            name = flow.name();
            runCount = flow.runCount();
            size = flow.size();
            ratio = flow.ratio();
            active = flow.active();
            set = ImmutableFlowCodec.FIELDS.setOf(flow);
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
