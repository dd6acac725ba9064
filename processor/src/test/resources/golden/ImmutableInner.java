package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
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
 * Immutable {@link Outer.Inner}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Outer.Inner.class)
final class ImmutableInner implements Outer.Inner, Writable {
    /** Reads and writes {@link Outer.Inner}, for generic code. */
    public static final Codec<Outer.Inner> CODEC = new ImmutableInnerCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;

    private final String name;

    ImmutableInner(Builder builder, long set) {
        this.set = set;
        this.name = builder.name != null ? builder.name
                : Objects.requireNonNull(Outer.Inner.super.name(), "name");
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * {@return a copy with another {@link Outer.Inner#name() name}}
     *
     * @param name the new value
     */
    public ImmutableInner withName(String name) {
        return toBuilder().name(name).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableInner resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableInnerCodec.FIELDS.select(Field.class, set);
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

    /** Compares all fields with those of another {@code ImmutableInner}. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ImmutableInner that
                && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "Inner{name=" + name
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
     * {@return {@code inner} itself if it is an {@code ImmutableInner},
     * otherwise a copy with every field set}
     *
     * @param inner what to copy
     */
    public static ImmutableInner copyOf(Outer.Inner inner) {
        return inner instanceof ImmutableInner own ? own : new Builder().from(inner).build();
    }

    /**
     * {@return the {@link Outer.Inner} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link Outer.Inner} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Outer.Inner}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Outer.Inner}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Outer.Inner validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Outer.Inner> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<Outer.Inner>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<Outer.Inner>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Outer.Inner} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<Outer.Inner> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link Outer.Inner} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<Outer.Inner> tryValidate(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Outer.Inner}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<Outer.Inner>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Outer.Inner}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<Outer.Inner>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<Outer.Inner> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<Outer.Inner> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<Outer.Inner> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<Outer.Inner> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<Outer.Inner> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Outer.Inner} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<Outer.Inner> tryValidateJson(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Outer.Inner}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<Outer.Inner>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Outer.Inner}. */
    public enum Field implements FieldName {
        /** {@link Outer.Inner#name()}. */
        NAME("name", "name");

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
     * Builds {@link ImmutableInner}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long set;
        @Nullable String name;

        Builder() {
        }

        /**
         * Sets {@link Outer.Inner#name()}.
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
         * Sets every field to what a {@link Outer.Inner} has.
         * What was not given to an {@code ImmutableInner} counts as not set here either.
         *
         * @param inner where the fields come from
         * @return this builder
         */
        public Builder from(Outer.Inner inner) {
            Objects.requireNonNull(inner, "inner");
            name(inner.name());
            set = inner instanceof ImmutableInner own ? own.set : -1L;
            return this;
        }

        /** {@return a new instance with the fields of this builder} */
        public ImmutableInner build() {
            return new ImmutableInner(this, set);
        }
    }
}
