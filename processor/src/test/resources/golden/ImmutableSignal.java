package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.FromJsonValue;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.JsonSchemas;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Signal}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Signal.class)
public final class ImmutableSignal extends Implementation<ImmutableSignal.Field> implements Signal {
    /** Reads and writes {@link Signal}, for generic code. */
    public static final Codec<Signal> CODEC = new ImmutableSignalCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** What {@link #color()} returns. */
    private final Signal.Color color;
    /** What {@link #next()} wraps; null if it is empty. */
    private final Signal. @Nullable Color next;
    /** What {@link #order()} returns. */
    private final List<Signal.Color> order;
    /** What {@link #counts()} returns. */
    private final Map<Signal.Color, Integer> counts;
    /** What {@link #type()} returns. */
    private final String type;
    /** What {@link #mode()} wraps; null if it is empty. */
    private final @Nullable String mode;
    /** What {@link #step()} returns. */
    private final int step;
    /** What {@link #value()} returns. */
    private final Object value;
    /** What {@link #labels()} returns. */
    private final Map<String, Object> labels;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableSignal(Builder builder, long set) {
        super(set);
        this.color = Objects.requireNonNull(builder.color, "color");
        this.next = builder.next;
        this.order = Objects.requireNonNull(builder.order, "order");
        this.counts = Objects.requireNonNull(builder.counts, "counts");
        this.type = Objects.requireNonNull(builder.type, "type");
        this.mode = builder.mode;
        this.step = Objects.requireNonNull(builder.step, "step");
        this.value = Objects.requireNonNull(builder.value, "value");
        this.labels = Objects.requireNonNull(builder.labels, "labels");
    }

    @Override
    public Signal.Color color() {
        return color;
    }

    @Override
    public Optional<Signal.Color> next() {
        return Optional.ofNullable(next);
    }

    @Override
    public List<Signal.Color> order() {
        return order;
    }

    @Override
    public Map<Signal.Color, Integer> counts() {
        return counts;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public Optional<String> mode() {
        return Optional.ofNullable(mode);
    }

    @Override
    public int step() {
        return step;
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public Map<String, Object> labels() {
        return labels;
    }

    /**
     * {@return a copy with another {@link Signal#color() color}}
     *
     * @param color the new value
     */
    public ImmutableSignal withColor(Signal.Color color) {
        Builder copy = toBuilder();
        copy.color = color;
        return copy.given(0).build(); // COLOR
    }

    /**
     * {@return a copy with another {@link Signal#next() next}}
     *
     * @param next the new value, or null
     */
    public ImmutableSignal withNext(Signal. @Nullable Color next) {
        Builder copy = toBuilder();
        copy.next = next;
        return copy.given(1).build(); // NEXT
    }

    /**
     * {@return a copy with another {@link Signal#order() order}}
     *
     * @param order the new value
     */
    public ImmutableSignal withOrder(Collection<? extends Signal.Color> order) {
        return toBuilder().order(order).build();
    }

    /**
     * {@return a copy with another {@link Signal#counts() counts}}
     *
     * @param counts the new value
     */
    public ImmutableSignal withCounts(Map<? extends Signal.Color, ? extends Integer> counts) {
        return toBuilder().counts(counts).build();
    }

    /**
     * {@return a copy with another {@link Signal#type() type}}
     *
     * @param type the new value
     */
    public ImmutableSignal withType(String type) {
        Builder copy = toBuilder();
        copy.type = type;
        return copy.given(4).build(); // TYPE
    }

    /**
     * {@return a copy with another {@link Signal#mode() mode}}
     *
     * @param mode the new value, or null
     */
    public ImmutableSignal withMode(@Nullable String mode) {
        Builder copy = toBuilder();
        copy.mode = mode;
        return copy.given(5).build(); // MODE
    }

    /**
     * {@return a copy with another {@link Signal#step() step}}
     *
     * @param step the new value
     */
    public ImmutableSignal withStep(int step) {
        return toBuilder().step(step).build();
    }

    /**
     * {@return a copy with another {@link Signal#value() value}}
     *
     * @param value the new value
     */
    public ImmutableSignal withValue(Object value) {
        Builder copy = toBuilder();
        copy.value = value;
        return copy.given(7).build(); // VALUE
    }

    /**
     * {@return a copy with another {@link Signal#labels() labels}}
     *
     * @param labels the new value
     */
    public ImmutableSignal withLabels(Map<? extends String, ?> labels) {
        return toBuilder().labels(labels).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableSignal resetFields() {
        return this;
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected @Nullable Object[] comparedValues() {
        return new @Nullable Object[] {color, next, order, counts, type, mode, step, value, labels};
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 0 -> Signal.Color.RED;
            case 4 -> "signal";
            default -> null;
        };
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
     * {@return {@code signal} itself if it is an {@code ImmutableSignal},
     * otherwise a copy with every field set}
     *
     * @param signal what to copy
     */
    public static ImmutableSignal copyOf(Signal signal) {
        return signal instanceof ImmutableSignal own ? own : new Builder().from(signal).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Signal}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Signal.class);
    }

    /**
     * {@return the {@link Signal} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableSignal fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
    }

    /**
     * {@return the {@link Signal} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Signal}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Signal} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Signal> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Signal} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Signal>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Signal} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Signal}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Signal>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Signal} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Signal>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Signal>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Signal}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Signal>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return what becomes of a {@link Signal} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal patch(Signal value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Signal} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Signal patch(Signal value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Signal} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryPatch(Signal value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Signal} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Signal> tryPatch(Signal value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Signal}. */
    public enum Field implements FieldName {
        /** {@link Signal#color()}. */
        COLOR,

        /** {@link Signal#next()}. */
        NEXT,

        /** {@link Signal#order()}. */
        ORDER,

        /** {@link Signal#counts()}. */
        COUNTS,

        /** {@link Signal#type()}. */
        TYPE,

        /** {@link Signal#mode()}. */
        MODE,

        /** {@link Signal#step()}. */
        STEP,

        /** {@link Signal#value()}. */
        VALUE,

        /** {@link Signal#labels()}. */
        LABELS
    }

    /**
     * Builds {@link ImmutableSignal}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** The default until set. */
        Signal. @Nullable Color color = Signal.Color.RED;
        /** Null until set. */
        Signal. @Nullable Color next;
        /** Required; null until set. */
        @Nullable List<Signal.Color> order;
        /** Required; null until set. */
        @Nullable Map<Signal.Color, Integer> counts;
        /** The default until set. */
        @Nullable String type = "signal";
        /** Null until set. */
        @Nullable String mode;
        /** Required; null until set. */
        @Nullable Integer step;
        /** Required; null until set. */
        @Nullable Object value;
        /** Required; null until set. */
        @Nullable Map<String, Object> labels;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * Sets {@link Signal#color()}.
         *
         * @param color the new value
         * @return this builder
         */
        public Builder color(Signal.Color color) {
            Objects.requireNonNull(color, "color");
            this.color = color;
            return given(0); // COLOR
        }

        /**
         * Sets {@link Signal#next()}.
         *
         * @param next the new value, or null
         * @return this builder
         */
        public Builder next(Signal. @Nullable Color next) {
            this.next = next;
            return given(1); // NEXT
        }

        /**
         * Sets {@link Signal#order()}.
         *
         * @param order the new value
         * @return this builder
         */
        public Builder order(Collection<? extends Signal.Color> order) {
            Objects.requireNonNull(order, "order");
            this.order = Copies.list(order);
            return given(2); // ORDER
        }

        /**
         * Sets {@link Signal#counts()}.
         *
         * @param counts the new value
         * @return this builder
         */
        public Builder counts(Map<? extends Signal.Color, ? extends Integer> counts) {
            Objects.requireNonNull(counts, "counts");
            this.counts = Copies.map(counts);
            return given(3); // COUNTS
        }

        /**
         * Sets {@link Signal#type()}.
         *
         * @param type the new value
         * @return this builder
         */
        public Builder type(String type) {
            Objects.requireNonNull(type, "type");
            this.type = type;
            return given(4); // TYPE
        }

        /**
         * Sets {@link Signal#mode()}.
         *
         * @param mode the new value, or null
         * @return this builder
         */
        public Builder mode(@Nullable String mode) {
            this.mode = mode;
            return given(5); // MODE
        }

        /**
         * Sets {@link Signal#step()}.
         *
         * @param step the new value
         * @return this builder
         */
        public Builder step(int step) {
            this.step = step;
            return given(6); // STEP
        }

        /**
         * Sets {@link Signal#value()}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(Object value) {
            Objects.requireNonNull(value, "value");
            this.value = value;
            return given(7); // VALUE
        }

        /**
         * Sets {@link Signal#labels()}.
         *
         * @param labels the new value
         * @return this builder
         */
        public Builder labels(Map<? extends String, ?> labels) {
            Objects.requireNonNull(labels, "labels");
            this.labels = Copies.map(labels);
            return given(8); // LABELS
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
         * Sets every field to what another {@link Signal} has.
         * What was not given to an {@code ImmutableSignal} counts as not set here either.
         *
         * @param signal where the fields come from
         * @return this builder
         */
        public Builder from(Signal signal) {
            Objects.requireNonNull(signal, "signal");
            color = signal.color();
            next = signal.next().orElse(null);
            order(signal.order());
            counts(signal.counts());
            type = signal.type();
            mode = signal.mode().orElse(null);
            step(signal.step());
            value = signal.value();
            labels(signal.labels());
            set = ImmutableSignalCodec.FIELDS.setOf(signal);
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
