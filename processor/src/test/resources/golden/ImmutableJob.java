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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Job}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Job.class)
public final class ImmutableJob extends Implementation<ImmutableJob.Field> implements Job {
    /** Reads and writes {@link Job}, for generic code. */
    public static final Codec<Job> CODEC = new ImmutableJobCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS =
            Collections.unmodifiableSet(EnumSet.of(Field.ID, Field.CREATED, Field.RETRIES));

    /** Default of {@link Job#delay()}. */
    private static final Duration DEFAULT_DELAY = Duration.ofSeconds(90);
    /** Default of {@link Job#tags()}. */
    private static final List<String> DEFAULT_TAGS = Copies.list(List.of("new", "tested"));

    /** What {@link #id()} returns. A reset field. */
    private final UUID id;
    /** What {@link #created()} wraps; null if it is empty. A reset field. */
    private final @Nullable OffsetDateTime created;
    /** What {@link #name()} returns. */
    private final String name;
    /** What {@link #runCount()} returns. */
    private final int runCount;
    /** What {@link #delay()} returns. */
    private final Duration delay;
    /** What {@link #tags()} returns. */
    private final List<String> tags;
    /** What {@link #retries()} returns. A reset field. */
    private final OptionalInt retries;
    /** What {@link #slug()} returns. */
    private final String slug;
    /** What {@link #limit()} returns. */
    private final int limit;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     * Where it holds nothing, the defaults that have a body are made.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableJob(Builder builder, long set) {
        super(set);
        this.created = builder.created;
        this.name = Objects.requireNonNull(builder.name, "name");
        this.runCount = builder.runCount;
        this.delay = Objects.requireNonNull(builder.delay, "delay");
        this.tags = Objects.requireNonNull(builder.tags, "tags");
        this.retries = Objects.requireNonNull(builder.retries, "retries");
        // Last, since a default may read the other fields.
        this.id = builder.id != null ? builder.id : Objects.requireNonNull(Job.super.id(), "id");
        this.slug = builder.slug != null ? builder.slug : Objects.requireNonNull(Job.super.slug(), "slug");
        this.limit = builder.limit != null ? builder.limit : Job.super.limit();
    }

    /** The job's identity. */
    @Override
    public UUID id() {
        return id;
    }

    /** When it was made. */
    @Override
    public Optional<OffsetDateTime> created() {
        return Optional.ofNullable(created);
    }

    /** What people call it. */
    @Override
    public String name() {
        return name;
    }

    @Override
    public int runCount() {
        return runCount;
    }

    @Override
    public Duration delay() {
        return delay;
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    @Override
    public OptionalInt retries() {
        return retries;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int limit() {
        return limit;
    }

    /**
     * {@return a copy with another {@link Job#id() id}}
     *
     * @param id the new value
     */
    public ImmutableJob withId(UUID id) {
        return toBuilder().id(id).build();
    }

    /**
     * {@return a copy with another {@link Job#created() created}}
     *
     * @param created the new value, or null
     */
    public ImmutableJob withCreated(@Nullable OffsetDateTime created) {
        Builder copy = toBuilder();
        copy.created = created;
        return copy.given(1).build(); // CREATED
    }

    /**
     * {@return a copy with another {@link Job#name() name}}
     *
     * @param name the new value
     */
    public ImmutableJob withName(String name) {
        Builder copy = toBuilder();
        copy.name = name;
        return copy.given(2).build(); // NAME
    }

    /**
     * {@return a copy with another {@link Job#runCount() runCount}}
     *
     * @param runCount the new value
     */
    public ImmutableJob withRunCount(int runCount) {
        Builder copy = toBuilder();
        copy.runCount = runCount;
        return copy.given(3).build(); // RUN_COUNT
    }

    /**
     * {@return a copy with another {@link Job#delay() delay}}
     *
     * @param delay the new value
     */
    public ImmutableJob withDelay(Duration delay) {
        Builder copy = toBuilder();
        copy.delay = delay;
        return copy.given(4).build(); // DELAY
    }

    /**
     * {@return a copy with another {@link Job#tags() tags}}
     *
     * @param tags the new value
     */
    public ImmutableJob withTags(Collection<? extends String> tags) {
        return toBuilder().tags(tags).build();
    }

    /**
     * {@return a copy with another {@link Job#retries() retries}}
     *
     * @param retries the new value, or null
     */
    public ImmutableJob withRetries(@Nullable Integer retries) {
        return toBuilder().retries(retries).build();
    }

    /**
     * {@return a copy with another {@link Job#slug() slug}}
     *
     * @param slug the new value
     */
    public ImmutableJob withSlug(String slug) {
        return toBuilder().slug(slug).build();
    }

    /**
     * {@return a copy with another {@link Job#limit() limit}}
     *
     * @param limit the new value
     */
    public ImmutableJob withLimit(int limit) {
        return toBuilder().limit(limit).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /**
     * {@return a copy in which the reset fields {@code id}, {@code created} and {@code retries} have their
     * default again and count as set}
     */
    @Override
    public ImmutableJob resetFields() {
        Builder builder = toBuilder();
        builder.id = null;
        builder.created = null;
        builder.retries = OptionalInt.empty();
        return new ImmutableJob(builder, builder.set | 1L << 0 | 1L << 1 | 1L << 6);
    }

    /**
     * {@return what equality compares: all fields but the reset fields {@code id}, {@code created} and
     * {@code retries}}
     */
    @Override
    protected Object[] comparedValues() {
        return new Object[] {name, runCount, delay, tags, slug, limit};
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 0 -> Job.super.id();
            case 3 -> 0;
            case 4 -> DEFAULT_DELAY;
            case 5 -> DEFAULT_TAGS;
            case 7 -> Job.super.slug();
            case 8 -> Job.super.limit();
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
     * {@return {@code job} itself if it is an {@code ImmutableJob},
     * otherwise a copy with every field set}
     *
     * @param job what to copy
     */
    public static ImmutableJob copyOf(Job job) {
        return job instanceof ImmutableJob own ? own : new Builder().from(job).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Job}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Job.class);
    }

    /**
     * {@return the {@link Job} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableJob fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
    }

    /**
     * {@return the {@link Job} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Job}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Job> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Job} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Job} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Job} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Job> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Job> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Job> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Job} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Job>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Job} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Job}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Job>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Job} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Job} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Job} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Job>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Job>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Job}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Job>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return what becomes of a {@link Job} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job patch(Job value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Job} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Job patch(Job value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Job} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryPatch(Job value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Job} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Job> tryPatch(Job value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Job}. */
    public enum Field implements FieldName {
        /** {@link Job#id()}. */
        ID,

        /** {@link Job#created()}. */
        CREATED,

        /** {@link Job#name()}. */
        NAME,

        /** {@link Job#runCount()}. */
        RUN_COUNT,

        /** {@link Job#delay()}. */
        DELAY,

        /** {@link Job#tags()}. */
        TAGS,

        /** {@link Job#retries()}. */
        RETRIES,

        /** {@link Job#slug()}. */
        SLUG,

        /** {@link Job#limit()}. */
        LIMIT;

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Builds {@link ImmutableJob}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Null until set, so that the default is made. */
        @Nullable UUID id;
        /** Null until set. */
        @Nullable OffsetDateTime created;
        /** Required; null until set. */
        @Nullable String name;
        /** The default until set. */
        int runCount = 0;
        /** The default until set. */
        @Nullable Duration delay = DEFAULT_DELAY;
        /** The default until set. */
        @Nullable List<String> tags = DEFAULT_TAGS;
        /** Empty until set. */
        @Nullable OptionalInt retries = OptionalInt.empty();
        /** Null until set, so that the default is made. */
        @Nullable String slug;
        /** Null until set, so that the default is made. */
        @Nullable Integer limit;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * The job's identity.
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
         * When it was made.
         *
         * @param created the new value, or null
         * @return this builder
         */
        public Builder created(@Nullable OffsetDateTime created) {
            this.created = created;
            return given(1); // CREATED
        }

        /**
         * What people call it.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            Objects.requireNonNull(name, "name");
            this.name = name;
            return given(2); // NAME
        }

        /**
         * Sets {@link Job#runCount()}.
         *
         * @param runCount the new value
         * @return this builder
         */
        public Builder runCount(int runCount) {
            this.runCount = runCount;
            return given(3); // RUN_COUNT
        }

        /**
         * Sets {@link Job#delay()}.
         *
         * @param delay the new value
         * @return this builder
         */
        public Builder delay(Duration delay) {
            Objects.requireNonNull(delay, "delay");
            this.delay = delay;
            return given(4); // DELAY
        }

        /**
         * Sets {@link Job#tags()}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(Collection<? extends String> tags) {
            Objects.requireNonNull(tags, "tags");
            this.tags = Copies.list(tags);
            return given(5); // TAGS
        }

        /**
         * Sets {@link Job#retries()}.
         *
         * @param retries the new value, or null
         * @return this builder
         */
        public Builder retries(@Nullable Integer retries) {
            this.retries = retries == null ? OptionalInt.empty() : OptionalInt.of(retries);
            return given(6); // RETRIES
        }

        /**
         * Sets {@link Job#slug()}.
         *
         * @param slug the new value
         * @return this builder
         */
        public Builder slug(String slug) {
            Objects.requireNonNull(slug, "slug");
            this.slug = slug;
            return given(7); // SLUG
        }

        /**
         * Sets {@link Job#limit()}.
         *
         * @param limit the new value
         * @return this builder
         */
        public Builder limit(int limit) {
            this.limit = limit;
            return given(8); // LIMIT
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
         * Sets every field to what another {@link Job} has.
         * What was not given to an {@code ImmutableJob} counts as not set here either.
         *
         * @param job where the fields come from
         * @return this builder
         */
        public Builder from(Job job) {
            Objects.requireNonNull(job, "job");
            id(job.id());
            created = job.created().orElse(null);
            name = job.name();
            runCount = job.runCount();
            delay = job.delay();
            tags(job.tags());
            this.retries = Objects.requireNonNull(job.retries(), "retries");
            slug(job.slug());
            limit(job.limit());
            set = ImmutableJobCodec.FIELDS.setOf(job);
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableJob build() {
            ImmutableJobCodec.FIELDS.requireAll(set);
            return new ImmutableJob(this, set);
        }
    }
}
