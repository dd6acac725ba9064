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
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Basket}.
 * Instances come from {@link #builder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Basket.class)
public final class ImmutableBasket extends Implementation<ImmutableBasket.Field> implements Basket {
    /** Reads and writes {@link Basket}, for generic code. */
    public static final Codec<Basket> CODEC = new ImmutableBasketCodec();

    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    /** Default of {@link Basket#tags()}. */
    private static final List<String> DEFAULT_TAGS = Copies.list(List.of());

    /** Default of {@link Basket#options()}. */
    private static final Map<String, Collection<OptionalInt>> DEFAULT_OPTIONS =
            Copies.entries(Map.entry("a", Copies.list(List.of())));

    /** What {@link #tags()} returns. */
    private final List<String> tags;
    /** What {@link #codes()} returns. */
    private final Set<Integer> codes;
    /** What {@link #words()} returns. */
    private final List<String> words;
    /** What {@link #holes()} returns. */
    private final List<@Nullable String> holes;
    /** What {@link #grid()} returns. */
    private final List<List<Double>> grid;
    /** What {@link #bytes()} returns copies of. */
    private final byte[] bytes;
    /** What {@link #texts()} returns copies of. */
    private final String[] texts;
    /** What {@link #matrix()} returns copies of. */
    private final int[][] matrix;
    /** What {@link #prices()} returns. */
    private final Map<String, BigDecimal> prices;
    /** What {@link #byId()} returns. */
    private final Map<UUID, List<String>> byId;
    /** What {@link #anything()} returns. */
    private final Map<String, @Nullable Object> anything;
    /** What {@link #maybe()} returns. */
    private final List<Optional<String>> maybe;
    /** What {@link #options()} returns. */
    private final Map<String, Collection<OptionalInt>> options;
    /** What {@link #sorted()} returns. */
    private final List<String> sorted;
    /** What {@link #rest()} returns copies of. */
    private final String[] rest;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     * Where it holds nothing, the defaults that have a body are made.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutableBasket(Builder builder, long set) {
        super(set);
        this.tags = Objects.requireNonNull(builder.tags, "tags");
        this.codes = Objects.requireNonNull(builder.codes, "codes");
        this.words = Objects.requireNonNull(builder.words, "words");
        this.holes = Objects.requireNonNull(builder.holes, "holes");
        this.grid = Objects.requireNonNull(builder.grid, "grid");
        this.bytes = Objects.requireNonNull(builder.bytes, "bytes");
        this.texts = Objects.requireNonNull(builder.texts, "texts");
        this.matrix = Objects.requireNonNull(builder.matrix, "matrix");
        this.prices = Objects.requireNonNull(builder.prices, "prices");
        this.byId = Objects.requireNonNull(builder.byId, "byId");
        this.anything = Objects.requireNonNull(builder.anything, "anything");
        this.maybe = Objects.requireNonNull(builder.maybe, "maybe");
        this.options = Objects.requireNonNull(builder.options, "options");
        // Last, since a default may read the other fields.
        this.sorted = Copies.list(builder.sorted != null ? builder.sorted : Basket.super.sorted());
        this.rest = (builder.rest != null ? builder.rest : Basket.super.rest()).clone();
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    @Override
    public Set<Integer> codes() {
        return codes;
    }

    @Override
    public Collection<String> words() {
        return words;
    }

    @Override
    public List<@Nullable String> holes() {
        return holes;
    }

    @Override
    public List<List<Double>> grid() {
        return grid;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String[] texts() {
        return texts.clone();
    }

    @Override
    public int[][] matrix() {
        return Copies.arrays(matrix);
    }

    @Override
    public Map<String, BigDecimal> prices() {
        return prices;
    }

    @Override
    public Map<UUID, List<String>> byId() {
        return byId;
    }

    @Override
    public Map<String, @Nullable Object> anything() {
        return anything;
    }

    @Override
    public List<Optional<String>> maybe() {
        return maybe;
    }

    @Override
    public Map<String, Collection<OptionalInt>> options() {
        return options;
    }

    @Override
    public List<String> sorted() {
        return sorted;
    }

    @Override
    public String[] rest() {
        return rest.clone();
    }

    /**
     * {@return a copy with another {@link Basket#tags() tags}}
     *
     * @param tags the new value
     */
    public ImmutableBasket withTags(Collection<? extends String> tags) {
        return toBuilder().tags(tags).build();
    }

    /**
     * {@return a copy with another {@link Basket#codes() codes}}
     *
     * @param codes the new value
     */
    public ImmutableBasket withCodes(Collection<? extends Integer> codes) {
        return toBuilder().codes(codes).build();
    }

    /**
     * {@return a copy with another {@link Basket#words() words}}
     *
     * @param words the new value
     */
    public ImmutableBasket withWords(Collection<? extends String> words) {
        return toBuilder().words(words).build();
    }

    /**
     * {@return a copy with another {@link Basket#holes() holes}}
     *
     * @param holes the new value
     */
    public ImmutableBasket withHoles(Collection<? extends @Nullable String> holes) {
        return toBuilder().holes(holes).build();
    }

    /**
     * {@return a copy with another {@link Basket#grid() grid}}
     *
     * @param grid the new value
     */
    public ImmutableBasket withGrid(Collection<? extends List<Double>> grid) {
        return toBuilder().grid(grid).build();
    }

    /**
     * {@return a copy with another {@link Basket#bytes() bytes}}
     *
     * @param bytes the new value
     */
    public ImmutableBasket withBytes(byte[] bytes) {
        return toBuilder().bytes(bytes).build();
    }

    /**
     * {@return a copy with another {@link Basket#texts() texts}}
     *
     * @param texts the new value
     */
    public ImmutableBasket withTexts(String[] texts) {
        return toBuilder().texts(texts).build();
    }

    /**
     * {@return a copy with another {@link Basket#matrix() matrix}}
     *
     * @param matrix the new value
     */
    public ImmutableBasket withMatrix(int[][] matrix) {
        return toBuilder().matrix(matrix).build();
    }

    /**
     * {@return a copy with another {@link Basket#prices() prices}}
     *
     * @param prices the new value
     */
    public ImmutableBasket withPrices(Map<? extends String, ? extends BigDecimal> prices) {
        return toBuilder().prices(prices).build();
    }

    /**
     * {@return a copy with another {@link Basket#byId() byId}}
     *
     * @param byId the new value
     */
    public ImmutableBasket withById(Map<? extends UUID, ? extends List<String>> byId) {
        return toBuilder().byId(byId).build();
    }

    /**
     * {@return a copy with another {@link Basket#anything() anything}}
     *
     * @param anything the new value
     */
    public ImmutableBasket withAnything(Map<? extends String, ? extends @Nullable Object> anything) {
        return toBuilder().anything(anything).build();
    }

    /**
     * {@return a copy with another {@link Basket#maybe() maybe}}
     *
     * @param maybe the new value
     */
    public ImmutableBasket withMaybe(Collection<? extends Optional<String>> maybe) {
        return toBuilder().maybe(maybe).build();
    }

    /**
     * {@return a copy with another {@link Basket#options() options}}
     *
     * @param options the new value
     */
    public ImmutableBasket withOptions(Map<? extends String, ? extends Collection<OptionalInt>> options) {
        return toBuilder().options(options).build();
    }

    /**
     * {@return a copy with another {@link Basket#sorted() sorted}}
     *
     * @param sorted the new value
     */
    public ImmutableBasket withSorted(Collection<? extends String> sorted) {
        return toBuilder().sorted(sorted).build();
    }

    /**
     * {@return a copy with another {@link Basket#rest() rest}}
     *
     * @param rest the new value
     */
    public ImmutableBasket withRest(String[] rest) {
        return toBuilder().rest(rest).build();
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableBasket resetFields() {
        return this;
    }

    /** {@return what equality compares: all fields} */
    @Override
    protected Object[] comparedValues() {
        return new Object[] {
            tags, codes, words, holes, grid, bytes, texts, matrix, prices, byId, anything, maybe, options,
            sorted, rest
        };
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 0 -> DEFAULT_TAGS;
            case 12 -> DEFAULT_OPTIONS;
            case 13 -> Basket.super.sorted();
            case 14 -> Basket.super.rest();
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
     * {@return {@code basket} itself if it is an {@code ImmutableBasket},
     * otherwise a copy with every field set}
     *
     * @param basket what to copy
     */
    public static ImmutableBasket copyOf(Basket basket) {
        return basket instanceof ImmutableBasket own ? own : new Builder().from(basket).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Basket}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Basket.class);
    }

    /**
     * {@return the {@link Basket} in what a JSON parser, such as Jackson, gives}
     *
     * @param json maps, lists, strings, numbers and booleans
     * @throws ValidationException with every violation, if there is one
     */
    @FromJsonValue
    public static ImmutableBasket fromJsonValue(@Nullable Object json) {
        return copyOf(CODEC.fromJsonValue(json));
    }

    /**
     * {@return the {@link Basket} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket validate(@Nullable Object input, ValidationOptions... options) {
        return tryValidate(input, options).orElseThrow();
    }

    /**
     * {@return the items of a collection or array, read as {@link Basket}}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Basket> validateList(@Nullable Object input, ValidationOptions... options) {
        return tryValidateList(input, options).orElseThrow();
    }

    /**
     * {@return the {@link Basket} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket validateJson(byte[] json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Basket} in JSON text}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket validateJson(String json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the {@link Basket} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket validateJson(InputStream json, ValidationOptions... options) {
        return tryValidateJson(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Basket> validateJsonList(byte[] json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Basket> validateJsonList(String json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static List<Basket> validateJsonList(InputStream json, ValidationOptions... options) {
        return tryValidateJsonList(json, options).orElseThrow();
    }

    /**
     * {@return each item of a JSON array, read as {@link Basket} when it is asked for, or its violations}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Stream<Validated<Basket>> streamJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link Basket} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryValidate(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, read as {@link Basket}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Basket>> tryValidateList(@Nullable Object input, ValidationOptions... options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link Basket} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryValidateJson(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Basket} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryValidateJson(String json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link Basket} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryValidateJson(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Basket>> tryValidateJsonList(byte[] json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}, or every violation}
     *
     * @param json the text
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Basket>> tryValidateJsonList(String json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, read as {@link Basket}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read, if not by the defaults; at most one
     */
    public static Validated<List<Basket>> tryValidateJsonList(InputStream json, ValidationOptions... options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return what becomes of a {@link Basket} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket patch(Basket value, byte[] json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Basket} by a merge patch}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     * @throws ValidationException with every violation, if there is one
     */
    public static Basket patch(Basket value, String json, ValidationOptions... options) {
        return tryPatch(value, json, options).orElseThrow();
    }

    /**
     * {@return what becomes of a {@link Basket} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396) in UTF-8
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryPatch(Basket value, byte[] json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /**
     * {@return what becomes of a {@link Basket} by a merge patch, or every violation}
     *
     * @param value what is changed; it stays as it is
     * @param json the patch (RFC 7396)
     * @param options how the patch is read, if not by the defaults; at most one
     */
    public static Validated<Basket> tryPatch(Basket value, String json, ValidationOptions... options) {
        return CODEC.tryPatch(value, json, options);
    }

    /** The fields of {@link Basket}. */
    public enum Field implements FieldName {
        /** {@link Basket#tags()}. */
        TAGS,

        /** {@link Basket#codes()}. */
        CODES,

        /** {@link Basket#words()}. */
        WORDS,

        /** {@link Basket#holes()}. */
        HOLES,

        /** {@link Basket#grid()}. */
        GRID,

        /** {@link Basket#bytes()}. */
        BYTES,

        /** {@link Basket#texts()}. */
        TEXTS,

        /** {@link Basket#matrix()}. */
        MATRIX,

        /** {@link Basket#prices()}. */
        PRICES,

        /** {@link Basket#byId()}. */
        BY_ID,

        /** {@link Basket#anything()}. */
        ANYTHING,

        /** {@link Basket#maybe()}. */
        MAYBE,

        /** {@link Basket#options()}. */
        OPTIONS,

        /** {@link Basket#sorted()}. */
        SORTED,

        /** {@link Basket#rest()}. */
        REST
    }

    /**
     * Builds {@link ImmutableBasket}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** The default until set. */
        @Nullable List<String> tags = DEFAULT_TAGS;
        /** Required; null until set. */
        @Nullable Set<Integer> codes;
        /** Required; null until set. */
        @Nullable List<String> words;
        /** Required; null until set. */
        @Nullable List<@Nullable String> holes;
        /** Required; null until set. */
        @Nullable List<List<Double>> grid;
        /** Required; null until set. */
        byte @Nullable [] bytes;
        /** Required; null until set. */
        String @Nullable [] texts;
        /** Required; null until set. */
        int @Nullable [][] matrix;
        /** Required; null until set. */
        @Nullable Map<String, BigDecimal> prices;
        /** Required; null until set. */
        @Nullable Map<UUID, List<String>> byId;
        /** Required; null until set. */
        @Nullable Map<String, @Nullable Object> anything;
        /** Required; null until set. */
        @Nullable List<Optional<String>> maybe;
        /** The default until set. */
        @Nullable Map<String, Collection<OptionalInt>> options = DEFAULT_OPTIONS;
        /** Null until set, so that the default is made. */
        @Nullable List<String> sorted;
        /** Null until set, so that the default is made. */
        String @Nullable [] rest;

        /** A builder in which no field is set. */
        Builder() {
        }

        /**
         * Sets {@link Basket#tags()}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(Collection<? extends String> tags) {
            Objects.requireNonNull(tags, "tags");
            this.tags = Copies.list(tags);
            return given(0); // TAGS
        }

        /**
         * Sets {@link Basket#codes()}.
         *
         * @param codes the new value
         * @return this builder
         */
        public Builder codes(Collection<? extends Integer> codes) {
            Objects.requireNonNull(codes, "codes");
            this.codes = Copies.set(codes);
            return given(1); // CODES
        }

        /**
         * Sets {@link Basket#words()}.
         *
         * @param words the new value
         * @return this builder
         */
        public Builder words(Collection<? extends String> words) {
            Objects.requireNonNull(words, "words");
            this.words = Copies.list(words);
            return given(2); // WORDS
        }

        /**
         * Sets {@link Basket#holes()}.
         *
         * @param holes the new value
         * @return this builder
         */
        public Builder holes(Collection<? extends @Nullable String> holes) {
            Objects.requireNonNull(holes, "holes");
            this.holes = Copies.list(holes);
            return given(3); // HOLES
        }

        /**
         * Sets {@link Basket#grid()}.
         *
         * @param grid the new value
         * @return this builder
         */
        public Builder grid(Collection<? extends List<Double>> grid) {
            Objects.requireNonNull(grid, "grid");
            this.grid = Copies.list(grid);
            return given(4); // GRID
        }

        /**
         * Sets {@link Basket#bytes()}.
         *
         * @param bytes the new value
         * @return this builder
         */
        public Builder bytes(byte[] bytes) {
            Objects.requireNonNull(bytes, "bytes");
            this.bytes = bytes.clone();
            return given(5); // BYTES
        }

        /**
         * Sets {@link Basket#texts()}.
         *
         * @param texts the new value
         * @return this builder
         */
        public Builder texts(String[] texts) {
            Objects.requireNonNull(texts, "texts");
            this.texts = texts.clone();
            return given(6); // TEXTS
        }

        /**
         * Sets {@link Basket#matrix()}.
         *
         * @param matrix the new value
         * @return this builder
         */
        public Builder matrix(int[][] matrix) {
            Objects.requireNonNull(matrix, "matrix");
            this.matrix = Copies.arrays(matrix);
            return given(7); // MATRIX
        }

        /**
         * Sets {@link Basket#prices()}.
         *
         * @param prices the new value
         * @return this builder
         */
        public Builder prices(Map<? extends String, ? extends BigDecimal> prices) {
            Objects.requireNonNull(prices, "prices");
            this.prices = Copies.map(prices);
            return given(8); // PRICES
        }

        /**
         * Sets {@link Basket#byId()}.
         *
         * @param byId the new value
         * @return this builder
         */
        public Builder byId(Map<? extends UUID, ? extends List<String>> byId) {
            Objects.requireNonNull(byId, "byId");
            this.byId = Copies.map(byId);
            return given(9); // BY_ID
        }

        /**
         * Sets {@link Basket#anything()}.
         *
         * @param anything the new value
         * @return this builder
         */
        public Builder anything(Map<? extends String, ? extends @Nullable Object> anything) {
            Objects.requireNonNull(anything, "anything");
            this.anything = Copies.map(anything);
            return given(10); // ANYTHING
        }

        /**
         * Sets {@link Basket#maybe()}.
         *
         * @param maybe the new value
         * @return this builder
         */
        public Builder maybe(Collection<? extends Optional<String>> maybe) {
            Objects.requireNonNull(maybe, "maybe");
            this.maybe = Copies.list(maybe);
            return given(11); // MAYBE
        }

        /**
         * Sets {@link Basket#options()}.
         *
         * @param options the new value
         * @return this builder
         */
        public Builder options(Map<? extends String, ? extends Collection<OptionalInt>> options) {
            Objects.requireNonNull(options, "options");
            this.options = Copies.map(options);
            return given(12); // OPTIONS
        }

        /**
         * Sets {@link Basket#sorted()}.
         *
         * @param sorted the new value
         * @return this builder
         */
        public Builder sorted(Collection<? extends String> sorted) {
            Objects.requireNonNull(sorted, "sorted");
            this.sorted = Copies.list(sorted);
            return given(13); // SORTED
        }

        /**
         * Sets {@link Basket#rest()}.
         *
         * @param rest the new value
         * @return this builder
         */
        public Builder rest(String[] rest) {
            Objects.requireNonNull(rest, "rest");
            this.rest = rest.clone();
            return given(14); // REST
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
         * Sets every field to what another {@link Basket} has.
         * What was not given to an {@code ImmutableBasket} counts as not set here either.
         *
         * @param basket where the fields come from
         * @return this builder
         */
        public Builder from(Basket basket) {
            Objects.requireNonNull(basket, "basket");
            tags(basket.tags());
            codes(basket.codes());
            words(basket.words());
            holes(basket.holes());
            grid(basket.grid());
            bytes(basket.bytes());
            texts(basket.texts());
            matrix(basket.matrix());
            prices(basket.prices());
            byId(basket.byId());
            anything(basket.anything());
            maybe(basket.maybe());
            options(basket.options());
            sorted(basket.sorted());
            rest(basket.rest());
            set = ImmutableBasketCodec.FIELDS.setOf(basket);
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableBasket build() {
            ImmutableBasketCodec.FIELDS.requireAll(set);
            return new ImmutableBasket(this, set);
        }
    }
}
