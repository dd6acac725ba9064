package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.JsonSchemas;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Page}.
 * Instances come from {@link #builder()}, or from untrusted input by a {@link #codec codec}.
 * The values of type parameters are written by the codec that the instance was read with. Without one,
 * as after {@link #builder()}, they are written by their class, as in an {@code Object}.
 *
 * @param <T> as in {@link Page}
 * @param <K> as in {@link Page}
 */
@Generated(Page.class)
public final class ImmutablePage<T, K extends Comparable<K>> extends Implementation<ImmutablePage.Field>
        implements Page<T, K> {
    /** The fields that {@link #resetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Collections.unmodifiableSet(EnumSet.of(Field.COUNT));

    /** Writes this instance. */
    final ImmutablePageCodec<T, K> codec;
    /** What {@link #items()} returns. */
    private final List<T> items;
    /** What {@link #count()} returns. A reset field. */
    private final int count;
    /** What {@link #key()} returns. */
    private final K key;
    /** What {@link #first()} wraps; null if it is empty. */
    private final @Nullable T first;
    /** What {@link #last()} returns; may be null. */
    private final @Nullable T last;
    /** What {@link #byName()} returns. */
    private final Map<String, T> byName;
    /** What {@link #next()} wraps; null if it is empty. */
    private final @Nullable Page<T, K> next;
    /** What {@link #tags()} returns. */
    private final Page<String, UUID> tags;

    /**
     * Takes over what a builder holds, of which its setters have made copies where need be.
     *
     * @param builder the values
     * @param set which fields were given: one bit for each ordinal of {@link Field}
     */
    ImmutablePage(Builder<T, K> builder, long set) {
        super(set);
        this.codec = builder.codec;
        this.items = Objects.requireNonNull(builder.items, "items");
        this.count = builder.count;
        this.key = Objects.requireNonNull(builder.key, "key");
        this.first = builder.first;
        this.last = builder.last;
        this.byName = Objects.requireNonNull(builder.byName, "byName");
        this.next = builder.next;
        this.tags = Objects.requireNonNull(builder.tags, "tags");
    }

    @Override
    public List<T> items() {
        return items;
    }

    @Override
    public int count() {
        return count;
    }

    /** Where the page begins. */
    @Override
    public K key() {
        return key;
    }

    @Override
    public Optional<T> first() {
        return Optional.ofNullable(first);
    }

    @Override
    public @Nullable T last() {
        return last;
    }

    @Override
    public Map<String, T> byName() {
        return byName;
    }

    @Override
    public Optional<Page<T, K>> next() {
        return Optional.ofNullable(next);
    }

    @Override
    public Page<String, UUID> tags() {
        return tags;
    }

    /**
     * {@return a copy with another {@link Page#items() items}}
     *
     * @param items the new value
     */
    public ImmutablePage<T, K> withItems(Collection<? extends T> items) {
        return toBuilder().items(items).build();
    }

    /**
     * {@return a copy with another {@link Page#count() count}}
     *
     * @param count the new value
     */
    public ImmutablePage<T, K> withCount(int count) {
        Builder<T, K> copy = toBuilder();
        copy.count = count;
        return copy.given(1).build(); // COUNT
    }

    /**
     * {@return a copy with another {@link Page#key() key}}
     *
     * @param key the new value
     */
    public ImmutablePage<T, K> withKey(K key) {
        Builder<T, K> copy = toBuilder();
        copy.key = key;
        return copy.given(2).build(); // KEY
    }

    /**
     * {@return a copy with another {@link Page#first() first}}
     *
     * @param first the new value, or null
     */
    public ImmutablePage<T, K> withFirst(@Nullable T first) {
        Builder<T, K> copy = toBuilder();
        copy.first = first;
        return copy.given(3).build(); // FIRST
    }

    /**
     * {@return a copy with another {@link Page#last() last}}
     *
     * @param last the new value, or null
     */
    public ImmutablePage<T, K> withLast(@Nullable T last) {
        Builder<T, K> copy = toBuilder();
        copy.last = last;
        return copy.given(4).build(); // LAST
    }

    /**
     * {@return a copy with another {@link Page#byName() byName}}
     *
     * @param byName the new value
     */
    public ImmutablePage<T, K> withByName(Map<? extends String, ? extends T> byName) {
        return toBuilder().byName(byName).build();
    }

    /**
     * {@return a copy with another {@link Page#next() next}}
     *
     * @param next the new value, or null
     */
    public ImmutablePage<T, K> withNext(@Nullable Page<T, K> next) {
        Builder<T, K> copy = toBuilder();
        copy.next = next;
        return copy.given(6).build(); // NEXT
    }

    /**
     * {@return a copy with another {@link Page#tags() tags}}
     *
     * @param tags the new value
     */
    public ImmutablePage<T, K> withTags(Page<String, UUID> tags) {
        Builder<T, K> copy = toBuilder();
        copy.tags = tags;
        return copy.given(7).build(); // TAGS
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder<T, K> toBuilder() {
        return new Builder<>(codec).from(this);
    }

    /** {@return a copy in which the reset fields {@code count} have their default again and count as set} */
    @Override
    public ImmutablePage<T, K> resetFields() {
        Builder<T, K> builder = toBuilder();
        builder.count = 0;
        return new ImmutablePage<>(builder, builder.set | 1L << 1);
    }

    /** {@return what equality compares: all fields but the reset fields {@code count}} */
    @Override
    protected @Nullable Object[] comparedValues() {
        return new @Nullable Object[] {items, key, first, last, byName, next, tags};
    }

    @Override
    protected @Nullable Object defaultOf(int field) {
        return switch (field) {
            case 1 -> 0;
            case 5 -> Copies.entries();
            default -> null;
        };
    }

    @Override
    protected Codec<?> ownCodec() {
        return codec;
    }

    /**
     * {@return a builder in which no field is set}
     *
     * @param <T> as in {@link Page}
     * @param <K> as in {@link Page}
     */
    public static <T, K extends Comparable<K>> Builder<T, K> builder() {
        return new Builder<>(ImmutablePageCodec.<T, K>untyped());
    }

    /**
     * {@return {@code page} itself if it is an {@code ImmutablePage},
     * otherwise a copy with every field set}
     *
     * @param page what to copy
     * @param <T> as in {@link Page}
     * @param <K> as in {@link Page}
     */
    public static <T, K extends Comparable<K>> ImmutablePage<T, K> copyOf(Page<T, K> page) {
        return page instanceof ImmutablePage<T, K> own
                ? own
                : new Builder<>(ImmutablePageCodec.<T, K>untyped()).from(page).build();
    }

    /** {@return the JSON Schema (2020-12) of the JSON that is read as {@link Page}} */
    public static String jsonSchema() {
        return JsonSchemas.ofReading(Page.class);
    }

    /**
     * {@return the codec of {@link Page} with certain type arguments}
     *
     * @param t reads and writes values of {@code T}
     * @param k reads and writes values of {@code K}
     * @param <T> as in {@link Page}
     * @param <K> as in {@link Page}
     */
    public static <T, K extends Comparable<K>> Codec<Page<T, K>> codec(Codec<T> t, Codec<K> k) {
        return new ImmutablePageCodec<>(t, k);
    }

    /** The fields of {@link Page}. */
    public enum Field implements FieldName {
        /** {@link Page#items()}. */
        ITEMS,

        /** {@link Page#count()}. */
        COUNT,

        /** {@link Page#key()}. */
        KEY,

        /** {@link Page#first()}. */
        FIRST,

        /** {@link Page#last()}. */
        LAST,

        /** {@link Page#byName()}. */
        BY_NAME,

        /** {@link Page#next()}. */
        NEXT,

        /** {@link Page#tags()}. */
        TAGS
    }

    /**
     * Builds {@link ImmutablePage}.
     * Setting a field again replaces its value. Not thread-safe.
     *
     * @param <T> as in {@link Page}
     * @param <K> as in {@link Page}
     */
    public static final class Builder<T, K extends Comparable<K>> {
        /** Writes the instances. */
        final ImmutablePageCodec<T, K> codec;
        /** Which fields were set: one bit for each ordinal of {@link Field}. */
        private long set;
        /** Required; null until set. */
        @Nullable List<T> items;
        /** The default until set. */
        int count = 0;
        /** Required; null until set. */
        @Nullable K key;
        /** Null until set. */
        @Nullable T first;
        /** Null until set. */
        @Nullable T last;
        /** The default until set. */
        @Nullable Map<String, T> byName = Copies.entries();
        /** Null until set. */
        @Nullable Page<T, K> next;
        /** Required; null until set. */
        @Nullable Page<String, UUID> tags;

        /**
         * A builder in which no field is set.
         *
         * @param codec writes the instances
         */
        Builder(ImmutablePageCodec<T, K> codec) {
            this.codec = codec;
        }

        /**
         * Sets {@link Page#items()}.
         *
         * @param items the new value
         * @return this builder
         */
        public Builder<T, K> items(Collection<? extends T> items) {
            Objects.requireNonNull(items, "items");
            this.items = Copies.list(items);
            return given(0); // ITEMS
        }

        /**
         * Sets {@link Page#count()}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder<T, K> count(int count) {
            this.count = count;
            return given(1); // COUNT
        }

        /**
         * Where the page begins.
         *
         * @param key the new value
         * @return this builder
         */
        public Builder<T, K> key(K key) {
            Objects.requireNonNull(key, "key");
            this.key = key;
            return given(2); // KEY
        }

        /**
         * Sets {@link Page#first()}.
         *
         * @param first the new value, or null
         * @return this builder
         */
        public Builder<T, K> first(@Nullable T first) {
            this.first = first;
            return given(3); // FIRST
        }

        /**
         * Sets {@link Page#last()}.
         *
         * @param last the new value, or null
         * @return this builder
         */
        public Builder<T, K> last(@Nullable T last) {
            this.last = last;
            return given(4); // LAST
        }

        /**
         * Sets {@link Page#byName()}.
         *
         * @param byName the new value
         * @return this builder
         */
        public Builder<T, K> byName(Map<? extends String, ? extends T> byName) {
            Objects.requireNonNull(byName, "byName");
            this.byName = Copies.map(byName);
            return given(5); // BY_NAME
        }

        /**
         * Sets {@link Page#next()}.
         *
         * @param next the new value, or null
         * @return this builder
         */
        public Builder<T, K> next(@Nullable Page<T, K> next) {
            this.next = next;
            return given(6); // NEXT
        }

        /**
         * Sets {@link Page#tags()}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder<T, K> tags(Page<String, UUID> tags) {
            Objects.requireNonNull(tags, "tags");
            this.tags = tags;
            return given(7); // TAGS
        }

        /**
         * Notes that a field was given.
         *
         * @param field the ordinal of its {@link Field}
         * @return this builder
         */
        private Builder<T, K> given(int field) {
            set |= 1L << field;
            return this;
        }

        /**
         * Sets every field to what another {@link Page} has.
         * What was not given to an {@code ImmutablePage} counts as not set here either.
         *
         * @param page where the fields come from
         * @return this builder
         */
        public Builder<T, K> from(Page<T, K> page) {
            Objects.requireNonNull(page, "page");
            items(page.items());
            count = page.count();
            key = page.key();
            first = page.first().orElse(null);
            last = page.last();
            byName(page.byName());
            next = page.next().orElse(null);
            tags = page.tags();
            set = ImmutablePageCodec.FIELDS.setOf(page);
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutablePage<T, K> build() {
            ImmutablePageCodec.FIELDS.requireAll(set);
            return new ImmutablePage<>(this, set);
        }
    }
}
