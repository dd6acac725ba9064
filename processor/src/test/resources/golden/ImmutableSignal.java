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
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Signal}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Signal.class)
public final class ImmutableSignal implements Signal, Writable {
    /** Reads and writes {@link Signal}, for generic code. */
    public static final Codec<Signal> CODEC = new ImmutableSignalCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;

    private final Color color;
    private final @Nullable Color next;
    private final Color fallback;
    private final List<Color> all;
    private final String type;
    private final String kind;
    private final @Nullable String other;
    private final int version;
    private final @Nullable Short revision;
    private final BigInteger large;
    private final long size;
    private final boolean on;
    private final OptionalInt step;

    ImmutableSignal(Builder builder, long set) {
        this.set = set;
        this.color = Objects.requireNonNull(builder.color, "color");
        this.next = builder.next;
        this.fallback = Objects.requireNonNull(builder.fallback, "fallback");
        this.all = Objects.requireNonNull(builder.all, "all");
        this.type = Objects.requireNonNull(builder.type, "type");
        this.kind = Objects.requireNonNull(builder.kind, "kind");
        this.other = builder.other;
        this.version = Objects.requireNonNull(builder.version, "version");
        this.revision = builder.revision;
        this.large = Objects.requireNonNull(builder.large, "large");
        this.size = Objects.requireNonNull(builder.size, "size");
        this.on = Objects.requireNonNull(builder.on, "on");
        this.step = Objects.requireNonNull(builder.step, "step");
    }

    @Override
    public Color color() {
        return color;
    }

    @Override
    public Optional<Color> next() {
        return Optional.ofNullable(next);
    }

    @Override
    public Color fallback() {
        return fallback;
    }

    @Override
    public List<Color> all() {
        return all;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public @Nullable Short revision() {
        return revision;
    }

    @Override
    public BigInteger large() {
        return large;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public OptionalInt step() {
        return step;
    }

    /**
     * {@return a copy with another {@link Signal#color() color}}
     *
     * @param color the new value
     */
    public ImmutableSignal withColor(Color color) {
        return toBuilder().color(color).build();
    }

    /**
     * {@return a copy with another {@link Signal#next() next}}
     *
     * @param next the new value
     */
    public ImmutableSignal withNext(@Nullable Color next) {
        return toBuilder().next(next).build();
    }

    /**
     * {@return a copy with another {@link Signal#fallback() fallback}}
     *
     * @param fallback the new value
     */
    public ImmutableSignal withFallback(Color fallback) {
        return toBuilder().fallback(fallback).build();
    }

    /**
     * {@return a copy with another {@link Signal#all() all}}
     *
     * @param all the new value
     */
    public ImmutableSignal withAll(Collection<? extends Color> all) {
        return toBuilder().all(all).build();
    }

    /**
     * {@return a copy with another {@link Signal#type() type}}
     *
     * @param type the new value
     */
    public ImmutableSignal withType(String type) {
        return toBuilder().type(type).build();
    }

    /**
     * {@return a copy with another {@link Signal#kind() kind}}
     *
     * @param kind the new value
     */
    public ImmutableSignal withKind(String kind) {
        return toBuilder().kind(kind).build();
    }

    /**
     * {@return a copy with another {@link Signal#other() other}}
     *
     * @param other the new value
     */
    public ImmutableSignal withOther(@Nullable String other) {
        return toBuilder().other(other).build();
    }

    /**
     * {@return a copy with another {@link Signal#version() version}}
     *
     * @param version the new value
     */
    public ImmutableSignal withVersion(int version) {
        return toBuilder().version(version).build();
    }

    /**
     * {@return a copy with another {@link Signal#revision() revision}}
     *
     * @param revision the new value
     */
    public ImmutableSignal withRevision(@Nullable Short revision) {
        return toBuilder().revision(revision).build();
    }

    /**
     * {@return a copy with another {@link Signal#large() large}}
     *
     * @param large the new value
     */
    public ImmutableSignal withLarge(BigInteger large) {
        return toBuilder().large(large).build();
    }

    /**
     * {@return a copy with another {@link Signal#size() size}}
     *
     * @param size the new value
     */
    public ImmutableSignal withSize(long size) {
        return toBuilder().size(size).build();
    }

    /**
     * {@return a copy with another {@link Signal#on() on}}
     *
     * @param on the new value
     */
    public ImmutableSignal withOn(boolean on) {
        return toBuilder().on(on).build();
    }

    /**
     * {@return a copy with another {@link Signal#step() step}}
     *
     * @param step the new value
     */
    public ImmutableSignal withStep(@Nullable Integer step) {
        return toBuilder().step(step).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableSignal resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableSignalCodec.FIELDS.select(Field.class, set);
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

    /** Compares all fields with those of another {@code ImmutableSignal}. */
    @Override
    public boolean equals(@Nullable Object other2) {
        if (this == other2) {
            return true;
        }
        return other2 instanceof ImmutableSignal that
                && color.equals(that.color)
                && Objects.equals(next, that.next)
                && fallback.equals(that.fallback)
                && all.equals(that.all)
                && type.equals(that.type)
                && kind.equals(that.kind)
                && Objects.equals(other, that.other)
                && version == that.version
                && Objects.equals(revision, that.revision)
                && large.equals(that.large)
                && size == that.size
                && on == that.on
                && step.equals(that.step);
    }

    @Override
    public int hashCode() {
        int hash = color.hashCode();
        hash = 31 * hash + Objects.hashCode(next);
        hash = 31 * hash + fallback.hashCode();
        hash = 31 * hash + all.hashCode();
        hash = 31 * hash + type.hashCode();
        hash = 31 * hash + kind.hashCode();
        hash = 31 * hash + Objects.hashCode(other);
        hash = 31 * hash + version;
        hash = 31 * hash + Objects.hashCode(revision);
        hash = 31 * hash + large.hashCode();
        hash = 31 * hash + Long.hashCode(size);
        hash = 31 * hash + Boolean.hashCode(on);
        hash = 31 * hash + step.hashCode();
        return hash;
    }

    @Override
    public String toString() {
        return "Signal{color=" + color
                + ", next=" + next
                + ", fallback=" + fallback
                + ", all=" + all
                + ", type=" + type
                + ", kind=" + kind
                + ", other=" + other
                + ", version=" + version
                + ", revision=" + revision
                + ", large=" + large
                + ", size=" + size
                + ", on=" + on
                + ", step=" + step
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
     * {@return {@code signal} itself if it is an {@code ImmutableSignal},
     * otherwise a copy with every field set}
     *
     * @param signal what to copy
     */
    public static ImmutableSignal copyOf(Signal signal) {
        return signal instanceof ImmutableSignal own ? own : new Builder().from(signal).build();
    }

    /**
     * {@return the {@link Signal} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link Signal} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Signal}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Signal}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateList(@Nullable Object input, ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<Signal>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<Signal>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Signal} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<Signal> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link Signal} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<Signal> tryValidate(@Nullable Object input, ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Signal}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<Signal>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Signal}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<Signal>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<Signal> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<Signal> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<Signal> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<Signal> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<Signal> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<Signal> tryValidateJson(InputStream json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<Signal>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<Signal>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<Signal>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<Signal>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<Signal>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<Signal>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Signal}. */
    public enum Field implements FieldName {
        /** {@link Signal#color()}. */
        COLOR("color", "color"),

        /** {@link Signal#next()}. */
        NEXT("next", "next"),

        /** {@link Signal#fallback()}. */
        FALLBACK("fallback", "fallback"),

        /** {@link Signal#all()}. */
        ALL("all", "all"),

        /** {@link Signal#type()}. */
        TYPE("type", "type"),

        /** {@link Signal#kind()}. */
        KIND("kind", "kind"),

        /** {@link Signal#other()}. */
        OTHER("other", "other"),

        /** {@link Signal#version()}. */
        VERSION("version", "version"),

        /** {@link Signal#revision()}. */
        REVISION("revision", "revision"),

        /** {@link Signal#large()}. */
        LARGE("large", "large"),

        /** {@link Signal#size()}. */
        SIZE("size", "size"),

        /** {@link Signal#on()}. */
        ON("on", "on"),

        /** {@link Signal#step()}. */
        STEP("step", "step");

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
     * Builds {@link ImmutableSignal}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long set;
        @Nullable Color color;
        @Nullable Color next;
        @Nullable Color fallback = Color.RED;
        @Nullable List<Color> all;
        @Nullable String type = "signal";
        @Nullable String kind;
        @Nullable String other;
        @Nullable Integer version = 1;
        @Nullable Short revision;
        @Nullable BigInteger large;
        @Nullable Long size;
        @Nullable Boolean on;
        @Nullable OptionalInt step = OptionalInt.empty();

        Builder() {
        }

        /**
         * Sets {@link Signal#color()}.
         *
         * @param color the new value
         * @return this builder
         */
        public Builder color(Color color) {
            this.color = Objects.requireNonNull(color, "color");
            set |= 1L << 0;
            return this;
        }

        /**
         * Sets {@link Signal#next()}.
         *
         * @param next the new value
         * @return this builder
         */
        public Builder next(@Nullable Color next) {
            this.next = next;
            set |= 1L << 1;
            return this;
        }

        /**
         * Sets {@link Signal#fallback()}.
         *
         * @param fallback the new value
         * @return this builder
         */
        public Builder fallback(Color fallback) {
            this.fallback = Objects.requireNonNull(fallback, "fallback");
            set |= 1L << 2;
            return this;
        }

        /**
         * Sets {@link Signal#all()}.
         *
         * @param all the new value
         * @return this builder
         */
        public Builder all(Collection<? extends Color> all) {
            this.all = Copies.list(Objects.requireNonNull(all, "all"));
            set |= 1L << 3;
            return this;
        }

        /**
         * Sets {@link Signal#type()}.
         *
         * @param type the new value
         * @return this builder
         */
        public Builder type(String type) {
            this.type = Objects.requireNonNull(type, "type");
            set |= 1L << 4;
            return this;
        }

        /**
         * Sets {@link Signal#kind()}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(String kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            set |= 1L << 5;
            return this;
        }

        /**
         * Sets {@link Signal#other()}.
         *
         * @param other the new value
         * @return this builder
         */
        public Builder other(@Nullable String other) {
            this.other = other;
            set |= 1L << 6;
            return this;
        }

        /**
         * Sets {@link Signal#version()}.
         *
         * @param version the new value
         * @return this builder
         */
        public Builder version(int version) {
            this.version = version;
            set |= 1L << 7;
            return this;
        }

        /**
         * Sets {@link Signal#revision()}.
         *
         * @param revision the new value
         * @return this builder
         */
        public Builder revision(@Nullable Short revision) {
            this.revision = revision;
            set |= 1L << 8;
            return this;
        }

        /**
         * Sets {@link Signal#large()}.
         *
         * @param large the new value
         * @return this builder
         */
        public Builder large(BigInteger large) {
            this.large = Objects.requireNonNull(large, "large");
            set |= 1L << 9;
            return this;
        }

        /**
         * Sets {@link Signal#size()}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(long size) {
            this.size = size;
            set |= 1L << 10;
            return this;
        }

        /**
         * Sets {@link Signal#on()}.
         *
         * @param on the new value
         * @return this builder
         */
        public Builder on(boolean on) {
            this.on = on;
            set |= 1L << 11;
            return this;
        }

        /**
         * Sets {@link Signal#step()}.
         *
         * @param step the new value
         * @return this builder
         */
        public Builder step(@Nullable Integer step) {
            this.step = step == null ? OptionalInt.empty() : OptionalInt.of(step);
            set |= 1L << 12;
            return this;
        }

        /**
         * Sets every field to what a {@link Signal} has.
         * What was not given to an {@code ImmutableSignal} counts as not set here either.
         *
         * @param signal where the fields come from
         * @return this builder
         */
        public Builder from(Signal signal) {
            Objects.requireNonNull(signal, "signal");
            color(signal.color());
            next(signal.next().orElse(null));
            fallback(signal.fallback());
            all(signal.all());
            type(signal.type());
            kind(signal.kind());
            other(signal.other().orElse(null));
            version(signal.version());
            revision(signal.revision());
            large(signal.large());
            size(signal.size());
            on(signal.on());
            this.step = Objects.requireNonNull(signal.step(), "step");
            set = signal instanceof ImmutableSignal own ? own.set : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableSignal build() {
            ImmutableSignalCodec.FIELDS.requireAll(set);
            return new ImmutableSignal(this, set);
        }
    }
}
