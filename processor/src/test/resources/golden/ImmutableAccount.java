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
public final class ImmutableAccount extends Implementation<ImmutableAccount.Field> implements Account {
    /** Reads and writes {@link Account}, for generic code. */
    public static final Codec<Account> CODEC = new ImmutableAccountCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

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
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    @SuppressWarnings("deprecation")
    ImmutableAccount(Builder builder, long set) {
        // Calls deprecated accessors, since their fields have defaults, too.
        super(set);
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
        Builder copy = toBuilder();
        copy.login = login;
        return copy.given(0).build(); // LOGIN
    }

    /**
     * {@return a copy with another {@link Account#token() token}}
     *
     * @param token the new value, or null
     */
    public ImmutableAccount withToken(@Nullable String token) {
        Builder copy = toBuilder();
        copy.token = token;
        return copy.given(1).build(); // TOKEN
    }

    /**
     * {@return a copy with another {@link Account#notes() notes}}
     *
     * @param notes the new value
     */
    public ImmutableAccount withNotes(String notes) {
        Builder copy = toBuilder();
        copy.notes = notes;
        return copy.given(2).build(); // NOTES
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
        Builder copy = toBuilder();
        copy.nick = nick;
        return copy.given(4).build(); // NICK
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
    protected Codec<?> ownCodec() {
        return CODEC;
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
     * {@return the {@link Account} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableAccount fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
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

    /**
     * {@return what becomes of a {@link Account} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account patch(Account value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Account} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Account patch(Account value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Account} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryPatch(Account value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Account} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Account> tryPatch(Account value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Account}. */
    public enum Field implements FieldName {
        /** {@link Account#login()}. */
        LOGIN,

        /** {@link Account#token()}. */
        TOKEN,

        /** {@link Account#notes()}. */
        NOTES,

        /** {@link Account#active()}. */
        ACTIVE,

        /** {@link Account#nick()}. */
        NICK,

        /** {@link Account#age()}. */
        AGE
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
            Objects.requireNonNull(login, "login");
            this.login = login;
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
            Objects.requireNonNull(notes, "notes");
            this.notes = notes;
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
            Objects.requireNonNull(nick, "nick");
            this.nick = nick;
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
            login = account.login();
            token = account.token().orElse(null);
            notes = account.notes();
            active(account.active());
            nick = account.nick();
            age(account.age());
            set = ImmutableAccountCodec.FIELDS.setOf(account);
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
