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
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Contact}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Contact.class)
public final class ImmutableContact extends Implementation<ImmutableContact.Field> implements Contact {
    /** Reads and writes {@link Contact}, for generic code. */
    public static final Codec<Contact> CODEC = new ImmutableContactCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Default of {@link Contact#distance()}. */
    private static final OptionalLong DEFAULT_DISTANCE = OptionalLong.of(7L);

    /** What {@link #email()} wraps; null if it is empty. */
    private final @Nullable String email;
    /** What {@link #phone()} returns; may be null. */
    private final @Nullable String phone;
    /** What {@link #poolId()} returns; may be null. */
    private final @Nullable UUID poolId;
    /** What {@link #visits()} returns. */
    private final OptionalInt visits;
    /** What {@link #distance()} returns. */
    private final OptionalLong distance;
    /** What {@link #names()} wraps; null if it is empty. */
    private final @Nullable List<String> names;
    /** What {@link #scores()} returns; may be null. */
    private final @Nullable Map<String, Integer> scores;
    /** What {@link #picture()} wraps copies of; null if it is empty. */
    private final byte @Nullable [] picture;
    /** What {@link #payload()} returns; may be null. */
    private final @Nullable Object payload;
    /** What {@link #nickname()} wraps; null if it is empty. */
    private final @Nullable String nickname;
    /** What {@link #rivals()} returns; may be null. */
    private final @Nullable List<String> rivals;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     * Where it holds nothing, the defaults that have a body are made.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableContact(Builder builder, long set) {
        super(set);
        this.email = builder.email;
        this.phone = builder.phone;
        this.poolId = builder.poolId;
        this.visits = Objects.requireNonNull(builder.visits, "visits");
        this.distance = Objects.requireNonNull(builder.distance, "distance");
        this.names = builder.names;
        this.scores = builder.scores;
        this.picture = builder.picture;
        this.payload = builder.payload;
        // Last, since a default may read the other fields.
        this.nickname = (builder.nickname != null ? builder.nickname : Contact.super.nickname()).orElse(null);
        this.rivals = (builder.rivals != null ? builder.rivals : Optional.ofNullable(Contact.super.rivals()))
                .map(Copies::list)
                .orElse(null);
    }

    @Override
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    @Override
    public @Nullable String phone() {
        return phone;
    }

    @Override
    public @Nullable UUID poolId() {
        return poolId;
    }

    @Override
    public OptionalInt visits() {
        return visits;
    }

    @Override
    public OptionalLong distance() {
        return distance;
    }

    @Override
    public Optional<List<String>> names() {
        return Optional.ofNullable(names);
    }

    @Override
    public @Nullable Map<String, Integer> scores() {
        return scores;
    }

    @Override
    public Optional<byte[]> picture() {
        return Optional.ofNullable(picture).map(byte[]::clone);
    }

    /** Any JSON, also null. */
    @Override
    public Object payload() {
        return payload;
    }

    @Override
    public Optional<String> nickname() {
        return Optional.ofNullable(nickname);
    }

    @Override
    public @Nullable List<String> rivals() {
        return rivals;
    }

    /**
     * {@return a copy with another {@link Contact#email() email}}
     *
     * @param email the new value, or null
     */
    public ImmutableContact withEmail(@Nullable String email) {
        Builder copy = toBuilder();
        copy.email = email;
        return copy.given(0).build(); // EMAIL
    }

    /**
     * {@return a copy with another {@link Contact#phone() phone}}
     *
     * @param phone the new value, or null
     */
    public ImmutableContact withPhone(@Nullable String phone) {
        Builder copy = toBuilder();
        copy.phone = phone;
        return copy.given(1).build(); // PHONE
    }

    /**
     * {@return a copy with another {@link Contact#poolId() poolId}}
     *
     * @param poolId the new value, or null
     */
    public ImmutableContact withPoolId(@Nullable UUID poolId) {
        Builder copy = toBuilder();
        copy.poolId = poolId;
        return copy.given(2).build(); // POOL_ID
    }

    /**
     * {@return a copy with another {@link Contact#visits() visits}}
     *
     * @param visits the new value, or null
     */
    public ImmutableContact withVisits(@Nullable Integer visits) {
        return toBuilder().visits(visits).build();
    }

    /**
     * {@return a copy with another {@link Contact#distance() distance}}
     *
     * @param distance the new value, or null
     */
    public ImmutableContact withDistance(@Nullable Long distance) {
        return toBuilder().distance(distance).build();
    }

    /**
     * {@return a copy with another {@link Contact#names() names}}
     *
     * @param names the new value, or null
     */
    public ImmutableContact withNames(@Nullable Collection<? extends String> names) {
        return toBuilder().names(names).build();
    }

    /**
     * {@return a copy with another {@link Contact#scores() scores}}
     *
     * @param scores the new value, or null
     */
    public ImmutableContact withScores(@Nullable Map<? extends String, ? extends Integer> scores) {
        return toBuilder().scores(scores).build();
    }

    /**
     * {@return a copy with another {@link Contact#picture() picture}}
     *
     * @param picture the new value, or null
     */
    public ImmutableContact withPicture(byte @Nullable [] picture) {
        return toBuilder().picture(picture).build();
    }

    /**
     * {@return a copy with another {@link Contact#payload() payload}}
     *
     * @param payload the new value, or null
     */
    public ImmutableContact withPayload(@Nullable Object payload) {
        Builder copy = toBuilder();
        copy.payload = payload;
        return copy.given(8).build(); // PAYLOAD
    }

    /**
     * {@return a copy with another {@link Contact#nickname() nickname}}
     *
     * @param nickname the new value, or null
     */
    public ImmutableContact withNickname(@Nullable String nickname) {
        return toBuilder().nickname(nickname).build();
    }

    /**
     * {@return a copy with another {@link Contact#rivals() rivals}}
     *
     * @param rivals the new value, or null
     */
    public ImmutableContact withRivals(@Nullable Collection<? extends String> rivals) {
        return toBuilder().rivals(rivals).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableContact resetFields() {
        return this;
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected @Nullable Object[] comparedValues() {
        return new @Nullable Object[] {
            email, phone, poolId, visits, distance, names, scores, picture, payload, nickname, rivals
        };
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 4 -> DEFAULT_DISTANCE;
            case 9 -> Contact.super.nickname();
            case 10 -> Contact.super.rivals();
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
     * {@return {@code contact} itself if it is an {@code ImmutableContact},
     * otherwise a copy with every field set}
     *
     * @param contact what to copy
     */
    public static ImmutableContact copyOf(Contact contact) {
        return contact instanceof ImmutableContact own ? own : new Builder().from(contact).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Contact}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Contact.class);
    }

    /**
     * {@return the {@link Contact} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableContact fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
    }

    /**
     * {@return the {@link Contact} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Contact}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Contact} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Contact>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Contact} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Contact}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Contact>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Contact>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Contact>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Contact>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return what becomes of a {@link Contact} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact patch(Contact value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Contact} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact patch(Contact value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Contact} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryPatch(Contact value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Contact} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Contact> tryPatch(Contact value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Contact}. */
    public enum Field implements FieldName {
        /** {@link Contact#email()}. */
        EMAIL,

        /** {@link Contact#phone()}. */
        PHONE,

        /** {@link Contact#poolId()}. */
        POOL_ID,

        /** {@link Contact#visits()}. */
        VISITS,

        /** {@link Contact#distance()}. */
        DISTANCE,

        /** {@link Contact#names()}. */
        NAMES,

        /** {@link Contact#scores()}. */
        SCORES,

        /** {@link Contact#picture()}. */
        PICTURE,

        /** {@link Contact#payload()}. */
        PAYLOAD,

        /** {@link Contact#nickname()}. */
        NICKNAME,

        /** {@link Contact#rivals()}. */
        RIVALS
    }

    /**
     * Builds {@link ImmutableContact}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Null until set. */
        @Nullable String email;
        /** Null until set. */
        @Nullable String phone;
        /** Required; null until set. */
        @Nullable UUID poolId;
        /** Empty until set. */
        @Nullable OptionalInt visits = OptionalInt.empty();
        /** The default until set. */
        @Nullable OptionalLong distance = DEFAULT_DISTANCE;
        /** Null until set. */
        @Nullable List<String> names;
        /** Null until set. */
        @Nullable Map<String, Integer> scores;
        /** Null until set. */
        byte @Nullable [] picture;
        /** Required; null until set. */
        @Nullable Object payload;
        /** Null until set, so that the default is made. */
        @Nullable Optional<String> nickname;
        /** Null until set, so that the default is made. */
        @Nullable Optional<List<String>> rivals;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * Sets {@link Contact#email()}.
         *
         * @param email the new value, or null
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = email;
            return given(0); // EMAIL
        }

        /**
         * Sets {@link Contact#phone()}.
         *
         * @param phone the new value, or null
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            return given(1); // PHONE
        }

        /**
         * Sets {@link Contact#poolId()}.
         *
         * @param poolId the new value, or null
         * @return this builder
         */
        public Builder poolId(@Nullable UUID poolId) {
            this.poolId = poolId;
            return given(2); // POOL_ID
        }

        /**
         * Sets {@link Contact#visits()}.
         *
         * @param visits the new value, or null
         * @return this builder
         */
        public Builder visits(@Nullable Integer visits) {
            this.visits = visits == null ? OptionalInt.empty() : OptionalInt.of(visits);
            return given(3); // VISITS
        }

        /**
         * Sets {@link Contact#distance()}.
         *
         * @param distance the new value, or null
         * @return this builder
         */
        public Builder distance(@Nullable Long distance) {
            this.distance = distance == null ? OptionalLong.empty() : OptionalLong.of(distance);
            return given(4); // DISTANCE
        }

        /**
         * Sets {@link Contact#names()}.
         *
         * @param names the new value, or null
         * @return this builder
         */
        public Builder names(@Nullable Collection<? extends String> names) {
            this.names = names == null ? null : Copies.list(names);
            return given(5); // NAMES
        }

        /**
         * Sets {@link Contact#scores()}.
         *
         * @param scores the new value, or null
         * @return this builder
         */
        public Builder scores(@Nullable Map<? extends String, ? extends Integer> scores) {
            this.scores = scores == null ? null : Copies.map(scores);
            return given(6); // SCORES
        }

        /**
         * Sets {@link Contact#picture()}.
         *
         * @param picture the new value, or null
         * @return this builder
         */
        public Builder picture(byte @Nullable [] picture) {
            this.picture = picture == null ? null : picture.clone();
            return given(7); // PICTURE
        }

        /**
         * Any JSON, also null.
         *
         * @param payload the new value, or null
         * @return this builder
         */
        public Builder payload(@Nullable Object payload) {
            this.payload = payload;
            return given(8); // PAYLOAD
        }

        /**
         * Sets {@link Contact#nickname()}.
         *
         * @param nickname the new value, or null
         * @return this builder
         */
        public Builder nickname(@Nullable String nickname) {
            this.nickname = Optional.ofNullable(nickname);
            return given(9); // NICKNAME
        }

        /**
         * Sets {@link Contact#rivals()}.
         *
         * @param rivals the new value, or null
         * @return this builder
         */
        public Builder rivals(@Nullable Collection<? extends String> rivals) {
            this.rivals = Optional.ofNullable(rivals == null ? null : Copies.list(rivals));
            return given(10); // RIVALS
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
         * Sets every field to what another {@link Contact} has.
         * What was not given to an {@code ImmutableContact} counts as not set here either.
         *
         * @param contact where the fields come from
         * @return this builder
         */
        public Builder from(Contact contact) {
            Objects.requireNonNull(contact, "contact");
            email = contact.email().orElse(null);
            phone = contact.phone();
            poolId = contact.poolId();
            this.visits = Objects.requireNonNull(contact.visits(), "visits");
            this.distance = Objects.requireNonNull(contact.distance(), "distance");
            names(contact.names().orElse(null));
            scores(contact.scores());
            picture(contact.picture().orElse(null));
            payload = contact.payload();
            nickname(contact.nickname().orElse(null));
            rivals(contact.rivals());
            set = ImmutableContactCodec.FIELDS.setOf(contact);
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableContact build() {
            ImmutableContactCodec.FIELDS.requireAll(set);
            return new ImmutableContact(this, set);
        }
    }
}
