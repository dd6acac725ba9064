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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link VersionInfo}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(VersionInfo.class)
public final class ImmutableVersionInfo implements VersionInfo, Writable {
    /** Reads and writes {@link VersionInfo}, for generic code. */
    public static final Codec<VersionInfo> CODEC = new ImmutableVersionInfoCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;

    private final String type;
    private final Map<String, Object> extras;

    ImmutableVersionInfo(Builder builder, long set) {
        this.set = set;
        this.type = Objects.requireNonNull(builder.type, "type");
        this.extras = Objects.requireNonNull(builder.extras, "extras");
    }

    @Override
    public String type() {
        return type;
    }

    /** All other keys. */
    @Override
    public Map<String, Object> extras() {
        return extras;
    }

    /**
     * {@return a copy with another {@link VersionInfo#type() type}}
     *
     * @param type the new value
     */
    public ImmutableVersionInfo withType(String type) {
        return toBuilder().type(type).build();
    }

    /**
     * {@return a copy with another {@link VersionInfo#extras() extras}}
     *
     * @param extras the new value
     */
    public ImmutableVersionInfo withExtras(Map<? extends String, ?> extras) {
        return toBuilder().extras(extras).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableVersionInfo resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableVersionInfoCodec.FIELDS.select(Field.class, set);
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

    /** Compares all fields with those of another {@code ImmutableVersionInfo}. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ImmutableVersionInfo that
                && type.equals(that.type)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        int hash = type.hashCode();
        hash = 31 * hash + extras.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        return "VersionInfo{type=" + type
                + ", extras=" + extras
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
     * {@return {@code info} itself if it is an {@code ImmutableVersionInfo},
     * otherwise a copy with every field set}
     *
     * @param info what to copy
     */
    public static ImmutableVersionInfo copyOf(VersionInfo info) {
        return info instanceof ImmutableVersionInfo own ? own : new Builder().from(info).build();
    }

    /**
     * {@return the {@link VersionInfo} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link VersionInfo} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link VersionInfo}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link VersionInfo}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static VersionInfo validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<VersionInfo> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<VersionInfo>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<VersionInfo>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link VersionInfo} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<VersionInfo> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link VersionInfo} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<VersionInfo> tryValidate(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link VersionInfo}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<VersionInfo>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link VersionInfo}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<VersionInfo>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<VersionInfo> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<VersionInfo> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<VersionInfo> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<VersionInfo> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<VersionInfo> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link VersionInfo} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<VersionInfo> tryValidateJson(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link VersionInfo}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<VersionInfo>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link VersionInfo}. */
    public enum Field implements FieldName {
        /** {@link VersionInfo#type()}. */
        TYPE("type", "type");

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
     * Builds {@link ImmutableVersionInfo}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long set;
        @Nullable String type;
        @Nullable Map<String, Object> extras = Copies.map(Map.of());

        Builder() {
        }

        /**
         * Sets {@link VersionInfo#type()}.
         *
         * @param type the new value
         * @return this builder
         */
        public Builder type(String type) {
            this.type = Objects.requireNonNull(type, "type");
            set |= 1L << 0;
            return this;
        }

        /**
         * All other keys.
         *
         * @param extras the new value
         * @return this builder
         */
        public Builder extras(Map<? extends String, ?> extras) {
            this.extras = Copies.map(Objects.requireNonNull(extras, "extras"));
            return this;
        }

        /**
         * Sets every field to what a {@link VersionInfo} has.
         * What was not given to an {@code ImmutableVersionInfo} counts as not set here either.
         *
         * @param info where the fields come from
         * @return this builder
         */
        public Builder from(VersionInfo info) {
            Objects.requireNonNull(info, "info");
            type(info.type());
            extras(info.extras());
            set = info instanceof ImmutableVersionInfo own ? own.set : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableVersionInfo build() {
            ImmutableVersionInfoCodec.FIELDS.requireAll(set);
            return new ImmutableVersionInfo(this, set);
        }
    }
}
