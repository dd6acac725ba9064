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
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
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
public final class ImmutableContact implements Contact, Writable {
    /** Reads and writes {@link Contact}, for generic code. */
    public static final Codec<Contact> CODEC = new ImmutableContactCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    private static final OptionalLong DEFAULT_DISTANCE = OptionalLong.of(7L);

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long set;

    private final @Nullable String email;
    private final @Nullable String phone;
    private final @Nullable UUID poolId;
    private final @Nullable Integer age;
    private final @Nullable Float height;
    private final OptionalInt visits;
    private final OptionalLong distance;
    private final OptionalDouble score;
    private final @Nullable List<String> names;
    private final @Nullable Map<String, Integer> scores;
    private final byte @Nullable [] picture;
    private final byte @Nullable [] digest;
    private final @Nullable Object extra;
    private final @Nullable Object payload;
    private final @Nullable String nickname;
    private final @Nullable String motto;
    private final @Nullable List<String> friends;
    private final @Nullable List<String> rivals;
    private final int @Nullable [] key;

    ImmutableContact(Builder builder, long set) {
        this.set = set;
        this.email = builder.email;
        this.phone = builder.phone;
        this.poolId = builder.poolId;
        this.age = builder.age;
        this.height = builder.height;
        this.visits = Objects.requireNonNull(builder.visits, "visits");
        this.distance = Objects.requireNonNull(builder.distance, "distance");
        this.score = Objects.requireNonNull(builder.score, "score");
        this.names = builder.names;
        this.scores = builder.scores;
        this.picture = builder.picture;
        this.digest = builder.digest;
        this.extra = builder.extra;
        this.payload = builder.payload;
        // Last, since a default may read the other fields.
        this.nickname = (builder.nickname != null ? builder.nickname : Contact.super.nickname())
                .orElse(null);
        this.motto = (builder.motto != null ? builder.motto
                : Optional.ofNullable(Contact.super.motto())).orElse(null);
        this.friends = (builder.friends != null ? builder.friends : Contact.super.friends())
                .map(Copies::list).orElse(null);
        this.rivals = (builder.rivals != null ? builder.rivals
                : Optional.ofNullable(Contact.super.rivals())).map(Copies::list).orElse(null);
        this.key = (builder.key != null ? builder.key : Contact.super.key()).map(int[]::clone)
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
    public @Nullable Integer age() {
        return age;
    }

    @Override
    public @Nullable Float height() {
        return height;
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
    public OptionalDouble score() {
        return score;
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

    @Override
    public byte @Nullable [] digest() {
        return digest == null ? null : digest.clone();
    }

    @Override
    public Optional<Object> extra() {
        return Optional.ofNullable(extra);
    }

    @Override
    public Object payload() {
        return payload;
    }

    @Override
    public Optional<String> nickname() {
        return Optional.ofNullable(nickname);
    }

    @Override
    public @Nullable String motto() {
        return motto;
    }

    @Override
    public Optional<List<String>> friends() {
        return Optional.ofNullable(friends);
    }

    @Override
    public @Nullable List<String> rivals() {
        return rivals;
    }

    @Override
    public Optional<int[]> key() {
        return Optional.ofNullable(key).map(int[]::clone);
    }

    /**
     * {@return a copy with another {@link Contact#email() email}}
     *
     * @param email the new value
     */
    public ImmutableContact withEmail(@Nullable String email) {
        return toBuilder().email(email).build();
    }

    /**
     * {@return a copy with another {@link Contact#phone() phone}}
     *
     * @param phone the new value
     */
    public ImmutableContact withPhone(@Nullable String phone) {
        return toBuilder().phone(phone).build();
    }

    /**
     * {@return a copy with another {@link Contact#poolId() poolId}}
     *
     * @param poolId the new value
     */
    public ImmutableContact withPoolId(@Nullable UUID poolId) {
        return toBuilder().poolId(poolId).build();
    }

    /**
     * {@return a copy with another {@link Contact#age() age}}
     *
     * @param age the new value
     */
    public ImmutableContact withAge(@Nullable Integer age) {
        return toBuilder().age(age).build();
    }

    /**
     * {@return a copy with another {@link Contact#height() height}}
     *
     * @param height the new value
     */
    public ImmutableContact withHeight(@Nullable Float height) {
        return toBuilder().height(height).build();
    }

    /**
     * {@return a copy with another {@link Contact#visits() visits}}
     *
     * @param visits the new value
     */
    public ImmutableContact withVisits(@Nullable Integer visits) {
        return toBuilder().visits(visits).build();
    }

    /**
     * {@return a copy with another {@link Contact#distance() distance}}
     *
     * @param distance the new value
     */
    public ImmutableContact withDistance(@Nullable Long distance) {
        return toBuilder().distance(distance).build();
    }

    /**
     * {@return a copy with another {@link Contact#score() score}}
     *
     * @param score the new value
     */
    public ImmutableContact withScore(@Nullable Double score) {
        return toBuilder().score(score).build();
    }

    /**
     * {@return a copy with another {@link Contact#names() names}}
     *
     * @param names the new value
     */
    public ImmutableContact withNames(@Nullable Collection<? extends String> names) {
        return toBuilder().names(names).build();
    }

    /**
     * {@return a copy with another {@link Contact#scores() scores}}
     *
     * @param scores the new value
     */
    public ImmutableContact withScores(@Nullable Map<? extends String, ? extends Integer> scores) {
        return toBuilder().scores(scores).build();
    }

    /**
     * {@return a copy with another {@link Contact#picture() picture}}
     *
     * @param picture the new value
     */
    public ImmutableContact withPicture(byte @Nullable [] picture) {
        return toBuilder().picture(picture).build();
    }

    /**
     * {@return a copy with another {@link Contact#digest() digest}}
     *
     * @param digest the new value
     */
    public ImmutableContact withDigest(byte @Nullable [] digest) {
        return toBuilder().digest(digest).build();
    }

    /**
     * {@return a copy with another {@link Contact#extra() extra}}
     *
     * @param extra the new value
     */
    public ImmutableContact withExtra(@Nullable Object extra) {
        return toBuilder().extra(extra).build();
    }

    /**
     * {@return a copy with another {@link Contact#payload() payload}}
     *
     * @param payload the new value
     */
    public ImmutableContact withPayload(@Nullable Object payload) {
        return toBuilder().payload(payload).build();
    }

    /**
     * {@return a copy with another {@link Contact#nickname() nickname}}
     *
     * @param nickname the new value
     */
    public ImmutableContact withNickname(@Nullable String nickname) {
        return toBuilder().nickname(nickname).build();
    }

    /**
     * {@return a copy with another {@link Contact#motto() motto}}
     *
     * @param motto the new value
     */
    public ImmutableContact withMotto(@Nullable String motto) {
        return toBuilder().motto(motto).build();
    }

    /**
     * {@return a copy with another {@link Contact#friends() friends}}
     *
     * @param friends the new value
     */
    public ImmutableContact withFriends(@Nullable Collection<? extends String> friends) {
        return toBuilder().friends(friends).build();
    }

    /**
     * {@return a copy with another {@link Contact#rivals() rivals}}
     *
     * @param rivals the new value
     */
    public ImmutableContact withRivals(@Nullable Collection<? extends String> rivals) {
        return toBuilder().rivals(rivals).build();
    }

    /**
     * {@return a copy with another {@link Contact#key() key}}
     *
     * @param key the new value
     */
    public ImmutableContact withKey(int @Nullable [] key) {
        return toBuilder().key(key).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableContact resetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> fieldsSet() {
        return ImmutableContactCodec.FIELDS.select(Field.class, set);
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

    /** Compares all fields with those of another {@code ImmutableContact}. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ImmutableContact that
                && Objects.equals(email, that.email)
                && Objects.equals(phone, that.phone)
                && Objects.equals(poolId, that.poolId)
                && Objects.equals(age, that.age)
                && Objects.equals(height, that.height)
                && visits.equals(that.visits)
                && distance.equals(that.distance)
                && score.equals(that.score)
                && Objects.equals(names, that.names)
                && Objects.equals(scores, that.scores)
                && Arrays.equals(picture, that.picture)
                && Arrays.equals(digest, that.digest)
                && Objects.equals(extra, that.extra)
                && Objects.equals(payload, that.payload)
                && Objects.equals(nickname, that.nickname)
                && Objects.equals(motto, that.motto)
                && Objects.equals(friends, that.friends)
                && Objects.equals(rivals, that.rivals)
                && Arrays.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        int hash = Objects.hashCode(email);
        hash = 31 * hash + Objects.hashCode(phone);
        hash = 31 * hash + Objects.hashCode(poolId);
        hash = 31 * hash + Objects.hashCode(age);
        hash = 31 * hash + Objects.hashCode(height);
        hash = 31 * hash + visits.hashCode();
        hash = 31 * hash + distance.hashCode();
        hash = 31 * hash + score.hashCode();
        hash = 31 * hash + Objects.hashCode(names);
        hash = 31 * hash + Objects.hashCode(scores);
        hash = 31 * hash + Arrays.hashCode(picture);
        hash = 31 * hash + Arrays.hashCode(digest);
        hash = 31 * hash + Objects.hashCode(extra);
        hash = 31 * hash + Objects.hashCode(payload);
        hash = 31 * hash + Objects.hashCode(nickname);
        hash = 31 * hash + Objects.hashCode(motto);
        hash = 31 * hash + Objects.hashCode(friends);
        hash = 31 * hash + Objects.hashCode(rivals);
        hash = 31 * hash + Arrays.hashCode(key);
        return hash;
    }

    @Override
    public String toString() {
        return "Contact{email=" + email
                + ", phone=" + phone
                + ", poolId=" + poolId
                + ", age=" + age
                + ", height=" + height
                + ", visits=" + visits
                + ", distance=" + distance
                + ", score=" + score
                + ", names=" + names
                + ", scores=" + scores
                + ", picture=" + Arrays.toString(picture)
                + ", digest=" + Arrays.toString(digest)
                + ", extra=" + extra
                + ", payload=" + payload
                + ", nickname=" + nickname
                + ", motto=" + motto
                + ", friends=" + friends
                + ", rivals=" + rivals
                + ", key=" + Arrays.toString(key)
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
     * {@return {@code contact} itself if it is an {@code ImmutableContact},
     * otherwise a copy with every field set}
     *
     * @param contact what to copy
     */
    public static ImmutableContact copyOf(Contact contact) {
        return contact instanceof ImmutableContact own ? own : new Builder().from(contact).build();
    }

    /**
     * {@return the {@link Contact} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link Contact} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Contact}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Contact}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateList(@Nullable Object input, ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static Contact validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Contact> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<Contact>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<Contact>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Contact} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<Contact> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link Contact} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<Contact> tryValidate(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link Contact}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<Contact>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link Contact}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<Contact>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<Contact> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<Contact> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<Contact> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<Contact> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<Contact> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link Contact} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<Contact> tryValidateJson(InputStream json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<Contact>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<Contact>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<Contact>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<Contact>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<Contact>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link Contact}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<Contact>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link Contact}. */
    public enum Field implements FieldName {
        /** {@link Contact#email()}. */
        EMAIL("email", "email"),

        /** {@link Contact#phone()}. */
        PHONE("phone", "phone"),

        /** {@link Contact#poolId()}. */
        POOL_ID("poolId", "poolId"),

        /** {@link Contact#age()}. */
        AGE("age", "age"),

        /** {@link Contact#height()}. */
        HEIGHT("height", "height"),

        /** {@link Contact#visits()}. */
        VISITS("visits", "visits"),

        /** {@link Contact#distance()}. */
        DISTANCE("distance", "distance"),

        /** {@link Contact#score()}. */
        SCORE("score", "score"),

        /** {@link Contact#names()}. */
        NAMES("names", "names"),

        /** {@link Contact#scores()}. */
        SCORES("scores", "scores"),

        /** {@link Contact#picture()}. */
        PICTURE("picture", "picture"),

        /** {@link Contact#digest()}. */
        DIGEST("digest", "digest"),

        /** {@link Contact#extra()}. */
        EXTRA("extra", "extra"),

        /** {@link Contact#payload()}. */
        PAYLOAD("payload", "payload"),

        /** {@link Contact#nickname()}. */
        NICKNAME("nickname", "nickname"),

        /** {@link Contact#motto()}. */
        MOTTO("motto", "motto"),

        /** {@link Contact#friends()}. */
        FRIENDS("friends", "friends"),

        /** {@link Contact#rivals()}. */
        RIVALS("rivals", "rivals"),

        /** {@link Contact#key()}. */
        KEY("key", "key");

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
     * Builds {@link ImmutableContact}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long set;
        @Nullable String email;
        @Nullable String phone;
        @Nullable UUID poolId;
        @Nullable Integer age;
        @Nullable Float height;
        @Nullable OptionalInt visits = OptionalInt.empty();
        @Nullable OptionalLong distance = DEFAULT_DISTANCE;
        @Nullable OptionalDouble score = OptionalDouble.empty();
        @Nullable List<String> names;
        @Nullable Map<String, Integer> scores;
        byte @Nullable [] picture;
        byte @Nullable [] digest;
        @Nullable Object extra;
        @Nullable Object payload;
        @Nullable Optional<String> nickname;
        @Nullable Optional<String> motto;
        @Nullable Optional<List<String>> friends;
        @Nullable Optional<List<String>> rivals;
        @Nullable Optional<int[]> key;

        Builder() {
        }

        /**
         * Sets {@link Contact#email()}.
         *
         * @param email the new value
         * @return this builder
         */
        public Builder email(@Nullable String email) {
            this.email = email;
            set |= 1L << 0;
            return this;
        }

        /**
         * Sets {@link Contact#phone()}.
         *
         * @param phone the new value
         * @return this builder
         */
        public Builder phone(@Nullable String phone) {
            this.phone = phone;
            set |= 1L << 1;
            return this;
        }

        /**
         * Sets {@link Contact#poolId()}.
         *
         * @param poolId the new value
         * @return this builder
         */
        public Builder poolId(@Nullable UUID poolId) {
            this.poolId = poolId;
            set |= 1L << 2;
            return this;
        }

        /**
         * Sets {@link Contact#age()}.
         *
         * @param age the new value
         * @return this builder
         */
        public Builder age(@Nullable Integer age) {
            this.age = age;
            set |= 1L << 3;
            return this;
        }

        /**
         * Sets {@link Contact#height()}.
         *
         * @param height the new value
         * @return this builder
         */
        public Builder height(@Nullable Float height) {
            this.height = height;
            set |= 1L << 4;
            return this;
        }

        /**
         * Sets {@link Contact#visits()}.
         *
         * @param visits the new value
         * @return this builder
         */
        public Builder visits(@Nullable Integer visits) {
            this.visits = visits == null ? OptionalInt.empty() : OptionalInt.of(visits);
            set |= 1L << 5;
            return this;
        }

        /**
         * Sets {@link Contact#distance()}.
         *
         * @param distance the new value
         * @return this builder
         */
        public Builder distance(@Nullable Long distance) {
            this.distance = distance == null ? OptionalLong.empty() : OptionalLong.of(distance);
            set |= 1L << 6;
            return this;
        }

        /**
         * Sets {@link Contact#score()}.
         *
         * @param score the new value
         * @return this builder
         */
        public Builder score(@Nullable Double score) {
            this.score = score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
            set |= 1L << 7;
            return this;
        }

        /**
         * Sets {@link Contact#names()}.
         *
         * @param names the new value
         * @return this builder
         */
        public Builder names(@Nullable Collection<? extends String> names) {
            this.names = names == null ? null : Copies.list(names);
            set |= 1L << 8;
            return this;
        }

        /**
         * Sets {@link Contact#scores()}.
         *
         * @param scores the new value
         * @return this builder
         */
        public Builder scores(@Nullable Map<? extends String, ? extends Integer> scores) {
            this.scores = scores == null ? null : Copies.map(scores);
            set |= 1L << 9;
            return this;
        }

        /**
         * Sets {@link Contact#picture()}.
         *
         * @param picture the new value
         * @return this builder
         */
        public Builder picture(byte @Nullable [] picture) {
            this.picture = picture == null ? null : picture.clone();
            set |= 1L << 10;
            return this;
        }

        /**
         * Sets {@link Contact#digest()}.
         *
         * @param digest the new value
         * @return this builder
         */
        public Builder digest(byte @Nullable [] digest) {
            this.digest = digest == null ? null : digest.clone();
            set |= 1L << 11;
            return this;
        }

        /**
         * Sets {@link Contact#extra()}.
         *
         * @param extra the new value
         * @return this builder
         */
        public Builder extra(@Nullable Object extra) {
            this.extra = extra;
            set |= 1L << 12;
            return this;
        }

        /**
         * Sets {@link Contact#payload()}.
         *
         * @param payload the new value
         * @return this builder
         */
        public Builder payload(@Nullable Object payload) {
            this.payload = payload;
            set |= 1L << 13;
            return this;
        }

        /**
         * Sets {@link Contact#nickname()}.
         *
         * @param nickname the new value
         * @return this builder
         */
        public Builder nickname(@Nullable String nickname) {
            this.nickname = Optional.ofNullable(nickname);
            set |= 1L << 14;
            return this;
        }

        /**
         * Sets {@link Contact#motto()}.
         *
         * @param motto the new value
         * @return this builder
         */
        public Builder motto(@Nullable String motto) {
            this.motto = Optional.ofNullable(motto);
            set |= 1L << 15;
            return this;
        }

        /**
         * Sets {@link Contact#friends()}.
         *
         * @param friends the new value
         * @return this builder
         */
        public Builder friends(@Nullable Collection<? extends String> friends) {
            this.friends = Optional.ofNullable(friends == null ? null : Copies.list(friends));
            set |= 1L << 16;
            return this;
        }

        /**
         * Sets {@link Contact#rivals()}.
         *
         * @param rivals the new value
         * @return this builder
         */
        public Builder rivals(@Nullable Collection<? extends String> rivals) {
            this.rivals = Optional.ofNullable(rivals == null ? null : Copies.list(rivals));
            set |= 1L << 17;
            return this;
        }

        /**
         * Sets {@link Contact#key()}.
         *
         * @param key the new value
         * @return this builder
         */
        public Builder key(int @Nullable [] key) {
            this.key = Optional.ofNullable(key == null ? null : key.clone());
            set |= 1L << 18;
            return this;
        }

        /**
         * Sets every field to what a {@link Contact} has.
         * What was not given to an {@code ImmutableContact} counts as not set here either.
         *
         * @param contact where the fields come from
         * @return this builder
         */
        public Builder from(Contact contact) {
            Objects.requireNonNull(contact, "contact");
            email(contact.email().orElse(null));
            phone(contact.phone());
            poolId(contact.poolId());
            age(contact.age());
            height(contact.height());
            this.visits = Objects.requireNonNull(contact.visits(), "visits");
            this.distance = Objects.requireNonNull(contact.distance(), "distance");
            this.score = Objects.requireNonNull(contact.score(), "score");
            names(contact.names().orElse(null));
            scores(contact.scores());
            picture(contact.picture().orElse(null));
            digest(contact.digest());
            extra(contact.extra().orElse(null));
            payload(contact.payload());
            nickname(contact.nickname().orElse(null));
            motto(contact.motto());
            friends(contact.friends().orElse(null));
            rivals(contact.rivals());
            key(contact.key().orElse(null));
            set = contact instanceof ImmutableContact own ? own.set : -1L;
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
