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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Account}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Account.class)
public final class ImmutableAccount extends Implementation implements Account {
    /** Reads and writes {@link Account}, for generic code. */
    public static final Codec<Account> CODEC = new ImmutableAccountCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;
    /** What {@link #login()} returns. */
    private final String login;
    /** What {@link #token()} wraps; null if it is empty. Secret. */
    private final @Nullable String token;
    /** What {@link #notes()} returns. Hidden. */
    private final String notes;
    /** What {@link #active()} returns. */
    private final boolean active;
    /** What {@link #nick()} returns. */
    private final String nick;
    /** What {@link #age()} returns. */
    private final int age;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     * Where it holds nothing, the defaults that have a body are made.
     *
     * @param builder the values
     * @param set which fields were given, as in {@link #set}
     */
    @SuppressWarnings("deprecation")
    ImmutableAccount(Builder builder, long set) {
        // Calls deprecated accessors, since their fields have defaults, too.
        this.set = set;
        this.login = Objects.requireNonNull(builder.login, "login");
        this.token = builder.token;
        this.notes = Objects.requireNonNull(builder.notes, "notes");
        this.active = Objects.requireNonNull(builder.active, "active");
        this.nick = Objects.requireNonNull(builder.nick, "nick");
        // Last, since a default may read the other fields.
        this.age = builder.age != null ? builder.age : Account.super.age();
    }

    /** Returns the name to log in by. */
    @Override
    public String login() {
        return login;
    }

    @Override
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    @Override
    public String notes() {
        return notes;
    }

    @Override
    public boolean active() {
        return active;
    }

    /**
     * The old name.
     *
     * @deprecated use {@link Account#login()}
     */
    @Override
    @Deprecated
    public String nick() {
        return nick;
    }

    @Override
    @Deprecated
    public int age() {
        return age;
    }

    /**
     * {@return a copy with another {@link Account#login() login}}
     *
     * @param login the new value
     */
    public ImmutableAccount withLogin(String login) {
        return toBuilder().login(login).build();
    }

    /**
     * {@return a copy with another {@link Account#token() token}}
     *
     * @param token the new value, or null
     */
    public ImmutableAccount withToken(@Nullable String token) {
        return toBuilder().token(token).build();
    }

    /**
     * {@return a copy with another {@link Account#notes() notes}}
     *
     * @param notes the new value
     */
    public ImmutableAccount withNotes(String notes) {
        return toBuilder().notes(notes).build();
    }

    /**
     * {@return a copy with another {@link Account#active() active}}
     *
     * @param active the new value
     */
    public ImmutableAccount withActive(boolean active) {
        return toBuilder().active(active).build();
    }

    /**
     * {@return a copy with another {@link Account#nick() nick}}
     *
     * @param nick the new value
     * @deprecated use {@link Account#login()}
     */
    @Deprecated
    public ImmutableAccount withNick(String nick) {
        return toBuilder().nick(nick).build();
    }

    /**
     * {@return a copy with another {@link Account#age() age}}
     *
     * @param age the new value
     */
    @Deprecated
    public ImmutableAccount withAge(int age) {
        return toBuilder().age(age).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableAccount resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableAccountCodec.FIELDS.select(Field.class, set);
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected @Nullable Object[] comparedValues() {
        return new @Nullable Object[] {login, token, notes, active, nick, age};
    }

    @Override
    @SuppressWarnings("deprecation")
    protected @Nullable Object defaultOf(int field) {
        // Calls deprecated accessors, since their fields have defaults, too.
        return switch (field) {
            case 2 -> "";
            case 5 -> Account.super.age();
            default -> null;
        };
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
     * {@return {@code account} itself if it is an {@code ImmutableAccount},
     * otherwise a copy with every field set}
     *
     * @param account what to copy
     */
    public static ImmutableAccount copyOf(Account account) {
        return account instanceof ImmutableAccount own ? own : new Builder().from(account).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Account}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Account.class);
    }

    /**
     * {@return the {@link Account} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Account}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Account> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Account} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Account} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Account} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Account> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Account> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Account> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Account} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Account>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Account} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Account}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Account>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Account} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Account} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Account} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Account>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Account>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Account}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Account>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Account}. */
    public enum Field implements FieldName {
        /** {@link Account#login()}. */
        LOGIN("login"),
        /** {@link Account#token()}. */
        TOKEN("token"),
        /** {@link Account#notes()}. */
        NOTES("notes"),
        /** {@link Account#active()}. */
        ACTIVE("active"),
        /** {@link Account#nick()}. */
        NICK("nick"),
        /** {@link Account#age()}. */
        AGE("age");

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
     * Builds {@link ImmutableAccount}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Required; null until set. */
        @Nullable String login;
        /** Null until set. */
        @Nullable String token;
        /** The default until set. */
        @Nullable String notes = "";
        /** Required; null until set. */
        @Nullable Boolean active;
        /** Required; null until set. */
        @Nullable String nick;
        /** Null until set, so that the default is made. */
        @Nullable Integer age;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * Returns the name to log in by.
         *
         * @param login the new value
         * @return this builder
         */
        public Builder login(String login) {
            this.login = Objects.requireNonNull(login, "login");
            return given(0); // LOGIN
        }

        /**
         * Sets {@link Account#token()}.
         *
         * @param token the new value, or null
         * @return this builder
         */
        public Builder token(@Nullable String token) {
            this.token = token;
            return given(1); // TOKEN
        }

        /**
         * Sets {@link Account#notes()}.
         *
         * @param notes the new value
         * @return this builder
         */
        public Builder notes(String notes) {
            this.notes = Objects.requireNonNull(notes, "notes");
            return given(2); // NOTES
        }

        /**
         * Sets {@link Account#active()}.
         *
         * @param active the new value
         * @return this builder
         */
        public Builder active(boolean active) {
            this.active = active;
            return given(3); // ACTIVE
        }

        /**
         * The old name.
         *
         * @param nick the new value
         * @return this builder
         * @deprecated use {@link Account#login()}
         */
        @Deprecated
        public Builder nick(String nick) {
            this.nick = Objects.requireNonNull(nick, "nick");
            return given(4); // NICK
        }

        /**
         * Sets {@link Account#age()}.
         *
         * @param age the new value
         * @return this builder
         */
        @Deprecated
        public Builder age(int age) {
            this.age = age;
            return given(5); // AGE
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
         * Sets every field to what another {@link Account} has.
         * What was not given to an {@code ImmutableAccount} counts as not set here either.
         *
         * @param account where the fields come from
         * @return this builder
         */
        @SuppressWarnings("deprecation")
        public Builder from(Account account) {
            // Calls deprecated accessors, since their fields are copied, too.
            Objects.requireNonNull(account, "account");
            login(account.login());
            token(account.token().orElse(null));
            notes(account.notes());
            active(account.active());
            nick(account.nick());
            age(account.age());
            set = account instanceof ImmutableAccount own ? own.set : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableAccount build() {
            ImmutableAccountCodec.FIELDS.requireAll(set);
            return new ImmutableAccount(this, set);
        }
    }
}
