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
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Customer}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Customer.class)
public final class ImmutableCustomer extends Implementation<ImmutableCustomer.Field> implements Customer {
    /** Reads and writes {@link Customer}, for generic code. */
    public static final Codec<Customer> CODEC = new ImmutableCustomerCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Default of {@link Customer#getURL()}. */
    private static final URI DEFAULT_URL = URI.create("https://example.org/");

    /** What {@link #getName()} returns. */
    private final String name;
    /** What {@link #isActive()} returns. */
    private final boolean active;
    /** What {@link #getDefault()} returns. */
    private final String defaultValue;
    /** What {@link #getURL()} returns. */
    private final URI url;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableCustomer(Builder builder, long set) {
        super(set);
        this.name = Objects.requireNonNull(builder.name, "name");
        this.active = builder.active;
        this.defaultValue = Objects.requireNonNull(builder.defaultValue, "default");
        this.url = Objects.requireNonNull(builder.url, "URL");
    }

    /** The name. */
    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public String getDefault() {
        return defaultValue;
    }

    @Override
    public URI getURL() {
        return url;
    }

    /**
     * {@return a copy with another {@link Customer#getName() name}}
     *
     * @param name the new value
     */
    public ImmutableCustomer withName(String name) {
        Builder copy = toBuilder();
        copy.name = name;
        return copy.given(0).build(); // NAME
    }

    /**
     * {@return a copy with another {@link Customer#isActive() active}}
     *
     * @param active the new value
     */
    public ImmutableCustomer withActive(boolean active) {
        Builder copy = toBuilder();
        copy.active = active;
        return copy.given(1).build(); // ACTIVE
    }

    /**
     * {@return a copy with another {@link Customer#getDefault() default}}
     *
     * @param defaultValue the new value
     */
    public ImmutableCustomer withDefault(String defaultValue) {
        Builder copy = toBuilder();
        copy.defaultValue = defaultValue;
        return copy.given(2).build(); // DEFAULT
    }

    /**
     * {@return a copy with another {@link Customer#getURL() URL}}
     *
     * @param url the new value
     */
    public ImmutableCustomer withURL(URI url) {
        Builder copy = toBuilder();
        copy.url = url;
        return copy.given(3).build(); // URL
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableCustomer resetFields() {
        return this;
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected Object[] comparedValues() {
        return new Object[] {name, active, defaultValue, url};
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 3 -> DEFAULT_URL;
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
     * {@return {@code customer} itself if it is an {@code ImmutableCustomer},
     * otherwise a copy with every field set}
     *
     * @param customer what to copy
     */
    public static ImmutableCustomer copyOf(Customer customer) {
        return customer instanceof ImmutableCustomer own ? own : new Builder().from(customer).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Customer}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Customer.class);
    }

    /**
     * {@return the {@link Customer} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableCustomer fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
    }

    /**
     * {@return the {@link Customer} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Customer}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Customer> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Customer} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Customer} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Customer} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Customer> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Customer> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Customer> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Customer} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Customer>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Customer} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Customer}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Customer>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Customer} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Customer} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Customer} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Customer>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Customer>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Customer}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Customer>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return what becomes of a {@link Customer} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer patch(Customer value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Customer} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Customer patch(Customer value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Customer} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryPatch(Customer value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Customer} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Customer> tryPatch(Customer value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Customer}. */
    public enum Field implements FieldName {
        /** {@link Customer#getName()}. */
        NAME("name"),
        /** {@link Customer#isActive()}. */
        ACTIVE("active"),
        /** {@link Customer#getDefault()}. */
        DEFAULT("default"),
        /** {@link Customer#getURL()}. */
        URL("URL");

        /** The name of the property, and in JSON. */
        private final String fieldName;

        /**
         * A field, called so in Java and in JSON.
         *
         * @param fieldName the name of the property, and in JSON
         */
        Field(String fieldName) {
            this.fieldName = fieldName;
        }

        @Override
        public String propertyName() {
            return fieldName;
        }

        @Override
        public String wireName() {
            return fieldName;
        }
    }

    /**
     * Builds {@link ImmutableCustomer}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Required; null until set. */
        @Nullable String name;
        /** Required. */
        boolean active;
        /** Required; null until set. */
        @Nullable String defaultValue;
        /** The default until set. */
        @Nullable URI url = DEFAULT_URL;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * The name.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            Objects.requireNonNull(name, "name");
            this.name = name;
            return given(0); // NAME
        }

        /**
         * Sets {@link Customer#isActive()}.
         *
         * @param active the new value
         * @return this builder
         */
        public Builder active(boolean active) {
            this.active = active;
            return given(1); // ACTIVE
        }

        /**
         * Sets {@link Customer#getDefault()}.
         *
         * @param defaultValue the new value
         * @return this builder
         */
        public Builder defaultValue(String defaultValue) {
            Objects.requireNonNull(defaultValue, "default");
            this.defaultValue = defaultValue;
            return given(2); // DEFAULT
        }

        /**
         * Sets {@link Customer#getURL()}.
         *
         * @param url the new value
         * @return this builder
         */
        public Builder URL(URI url) {
            Objects.requireNonNull(url, "URL");
            this.url = url;
            return given(3); // URL
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
         * Sets every field to what another {@link Customer} has.
         * What was not given to an {@code ImmutableCustomer} counts as not set here either.
         *
         * @param customer where the fields come from
         * @return this builder
         */
        public Builder from(Customer customer) {
            Objects.requireNonNull(customer, "customer");
            name = customer.getName();
            active = customer.isActive();
            defaultValue = customer.getDefault();
            url = customer.getURL();
            set = ImmutableCustomerCodec.FIELDS.setOf(customer);
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableCustomer build() {
            ImmutableCustomerCodec.FIELDS.requireAll(set);
            return new ImmutableCustomer(this, set);
        }
    }
}
