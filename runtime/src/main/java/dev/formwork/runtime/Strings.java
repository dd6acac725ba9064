package dev.formwork.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Types whose values are read from any string, as it is: strings, and what strings can be seen as. */
final class Strings<T extends CharSequence> extends Scalar<T> {

    private final Function<String, T> view;

    /**
     * Describes a type of text.
     *
     * @param view gives a string the type; must not convert it
     */
    Strings(Function<String, T> view) {
        super("str", ViolationCode.STRING_TYPE);
        this.view = view;
    }

    @Override
    public @Nullable T read(Input in) {
        String read = in.readString();
        return read == null ? null : view.apply(read);
    }

    @Override
    T ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        return view.apply(Utf8.string(text, from, to));
    }

    @Override
    @Nullable
    T ofInstance(Object object, boolean strict, Failure failure) {
        // Other character sequences may change later, and go through their text.
        return object instanceof String string ? view.apply(string) : wrongKind(failure);
    }

    @Override
    @Nullable
    T ofHeld(@Nullable Object object) {
        return object instanceof String string ? view.apply(string) : null;
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof String;
    }

    @Override
    public void write(Output out, T value) {
        out.write(value.toString());
    }
}
