package dev.formwork.processor.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where a value stands in what Jackson reads and writes. */
enum Place {
    ROOT(type -> type, "%s", value -> value),
    FIELD_OF_POJO(type -> new Generic(Pojo.class, type), "{\"value\":%s}", Pojo::new),
    FIELD_OF_RECORD(type -> new Generic(Entry.class, type), "{\"value\":%s,\"nothing\":null}", Entry::new),
    ITEM_OF_LIST(type -> new Generic(List.class, type), "[%s,null]", value -> Arrays.asList(value, null)),
    VALUE_OF_MAP(
            type -> new Generic(Map.class, String.class, type),
            "{\"key\":%s}",
            value -> Collections.singletonMap("key", value));

    private final Function<Type, Type> type;
    private final String json;
    private final Function<@Nullable Object, @Nullable Object> holder;

    Place(Function<Type, Type> type, String json, Function<@Nullable Object, @Nullable Object> holder) {
        this.type = type;
        this.json = json;
        this.holder = holder;
    }

    /** The type of what holds values of a type. */
    Type type(Type ofValue) {
        return type.apply(ofValue);
    }

    String json(String ofValue) {
        return json.formatted(ofValue);
    }

    @Nullable
    Object holder(@Nullable Object value) {
        return holder.apply(value);
    }

    /** A class as Jackson has them. */
    public static final class Pojo<T> {
        public @Nullable T value;

        public Pojo() {}

        Pojo(T value) {
            this.value = value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pojo<?> that && value != null && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value == null ? 0 : value.hashCode();
        }
    }

    /** A record. */
    public record Entry<T>(T value, @Nullable T nothing) {
        Entry(T value) {
            this(value, null);
        }
    }

    /** A type with its arguments. */
    private record Generic(Class<?> raw, Type... arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments;
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
