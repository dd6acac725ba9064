package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of several scalar types, each of which takes only its own kind.
 *
 * @param members the types, in the order in which they are tried
 * @param isAnyText whether every text is a string, since no type before takes a text
 */
record OneOfCodec(List<Scalar<?>> members, boolean isAnyText) implements Codec<Object> {

    /**
     * Makes a union.
     *
     * @throws IllegalArgumentException if there are fewer than two members, or one is no scalar
     */
    static OneOfCodec of(Codec<?>... codecs) {
        if (codecs.length < 2) {
            throw new IllegalArgumentException("A union needs at least two members, but has " + codecs.length);
        }
        List<Scalar<?>> members = new ArrayList<>();
        for (Codec<?> codec : codecs) {
            if (!(codec instanceof Scalar<?> member)) {
                throw new IllegalArgumentException("Not the codec of a scalar: " + codec.title());
            }
            members.add(member);
        }
        Scalar<?> ofText =
                members.stream().filter(Scalar::takesTextStrictly).findFirst().orElse(null);
        return new OneOfCodec(List.copyOf(members), ofText == Scalars.STRING);
    }

    @Override
    public @Nullable Object read(Input in) {
        if (isAnyText && in.isText()) {
            return in.readString();
        }
        for (Scalar<?> member : members) {
            Object value = in.mayBe(member) ? in.tryScalar(member) : null;
            if (value != null) {
                return value;
            }
        }
        // Once more, since only now it is clear that there is something to tell.
        for (Scalar<?> member : members) {
            in.tryScalar(member);
            in.report(in.failure);
        }
        return null;
    }

    @Override
    public void write(Output out, Object value) {
        out.writeAny(value);
    }

    @Override
    public String title() {
        StringJoiner title = new StringJoiner(", ", "union[", "]");
        members.forEach(member -> title.add(member.title()));
        return title.toString();
    }
}
