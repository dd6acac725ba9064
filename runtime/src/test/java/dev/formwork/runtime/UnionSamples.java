package dev.formwork.runtime;

import dev.formwork.Extra;
import dev.formwork.runtime.TestSchema.Row;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Unions as the generator would write them, and what they are made of. */
final class UnionSamples {
    private UnionSamples() {}

    // ---- members that are told by what they hold; what is read is a row of values

    /** The answers of a server: accept, wait, reject and abort. */
    static UnionCodec<Row> answers() {
        return UnionCodec.of("Answer", Row.class)
                .tag("type")
                .member(row("Accept", TestSchema.named("type", Codecs.literal("accept"))), "accept")
                .member(
                        row(
                                "Wait",
                                TestSchema.named(
                                        "type",
                                        Codecs.literal("wait"),
                                        "delay",
                                        Codecs.LONG,
                                        "reason",
                                        Codecs.nullable(Codecs.STRING)),
                                TestSchema.required(1)),
                        "wait")
                .member(withReason("Reject", "reject"), "reject")
                .member(withReason("Abort", "abort"), "abort");
    }

    private static Codec<Row> withReason(String title, String type) {
        return row(title, TestSchema.named("type", Codecs.literal(type), "reason", Codecs.nullable(Codecs.STRING)));
    }

    static Codec<Row> row(String title, Map<String, Codec<?>> fields) {
        return TestSchema.of(title, fields);
    }

    static Codec<Row> row(String title, Map<String, Codec<?>> fields, UnaryOperator<FieldTable> more) {
        return TestSchema.of(title, fields, more);
    }

    static UnionCodec<Row> union(String title, List<Codec<Row>> members) {
        UnionCodec<Row> union = UnionCodec.of(title, Row.class);
        for (Codec<Row> member : members) {
            union = union.member(member);
        }
        return union;
    }

    // ---- members of classes of their own

    interface Animal {
        String name();
    }

    interface Cat extends Animal {}

    interface Dog extends Animal {}

    /** What the generator would make. */
    record CatValue(String name) implements Cat {}

    /** What the generator would make. */
    record DogValue(String name) implements Dog {}

    /** What a user might write. */
    record Stray(@Nullable String name) implements Dog {}

    enum Field implements FieldName {
        NAME;

        @Override
        public String propertyName() {
            return "name";
        }

        @Override
        public String wireName() {
            return "name";
        }
    }

    static final FieldTable PET =
            FieldTable.of("Pet", Field.values()).required(Field.NAME).extra(Extra.FORBID);

    static final Codec<Cat> CAT = new PetCodec<>(Cat.class, CatValue.class) {
        @Override
        Cat make(String name) {
            return new CatValue(name);
        }
    };

    static final Codec<Dog> DOG = new PetCodec<>(Dog.class, DogValue.class) {
        @Override
        Dog make(String name) {
            return new DogValue(name);
        }
    };

    /** The tag stands beside the fields, which are the same for both. */
    static final UnionCodec<Animal> ANIMAL = UnionCodec.of("Animal", Animal.class)
            .tag("kind")
            .member(CAT, "cat", "kitten")
            .member(DOG, "dog");

    private abstract static class PetCodec<T extends Animal> extends ObjectCodec<T> {
        PetCodec(Class<T> schema, Class<? extends T> implementation) {
            super(schema, implementation, PET);
        }

        abstract T make(String name);

        @Override
        protected @Nullable T readFields(Input in) {
            if (!in.beginObject(this)) {
                return null;
            }
            String name = "";
            for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
                name = in.readString();
            }
            return in.endObject() ? make(name) : null;
        }

        @Override
        public void write(Output out, T pet) {
            out.beginObject(PET, -1L);
            out.field(0, pet.name());
            out.endObject();
        }
    }
}
