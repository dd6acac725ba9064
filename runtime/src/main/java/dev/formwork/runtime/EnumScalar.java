package dev.formwork.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of an enum, each under its wire name. */
final class EnumScalar<E extends Enum<E>> extends Scalar<E> {

    private final Class<E> type;
    private final E[] constants;
    private final String[] texts;
    private final WireNames names;

    /** Made when first needed, since who only reads does not; that several threads may make it does no harm. */
    private @Nullable EncodedTexts encoded;

    private EnumScalar(Class<E> type, E[] constants, String[] texts) {
        super(type.getSimpleName(), ViolationCode.ENUM, Map.of("expected", List.of(texts)));
        this.type = type;
        this.constants = constants;
        this.texts = texts;
        this.names = new WireNames(texts);
    }

    /**
     * Describes an enum.
     *
     * @param type      the enum
     * @param constants its constants, by ordinal
     * @param wireNames what stands in JSON for the constant at the same place
     * @throws IllegalArgumentException if there are no constants, not one wire name for each, two equal ones,
     *     or one that has an unpaired surrogate
     */
    static <E extends Enum<E>> EnumScalar<E> of(Class<E> type, E[] constants, String... wireNames) {
        if (constants.length != wireNames.length) {
            throw new IllegalArgumentException(type.getName() + " has " + constants.length + " constants, but "
                    + wireNames.length + " wire names");
        }
        if (constants.length == 0) {
            throw new IllegalArgumentException(type.getName() + " has no constants");
        }
        for (String name : wireNames) {
            if (PlainScalars.isBroken(name)) {
                throw new IllegalArgumentException("The text " + name + " has an unpaired surrogate");
            }
        }
        return new EnumScalar<>(type, constants.clone(), wireNames.clone());
    }

    @Override
    @Nullable
    E ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        int index = names.indexOf(text, from, to);
        return index < 0 ? wrongKind(failure) : constants[index];
    }

    @Override
    @Nullable
    E ofInstance(Object object, boolean strict, Failure failure) {
        return type.isInstance(object) ? type.cast(object) : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return type.isInstance(object);
    }

    @Override
    Class<?> strictInstance() {
        return type;
    }

    @Override
    public void write(Output out, E value) {
        int ordinal = value.ordinal();
        out.write(value, texts[ordinal], encoded().strings[ordinal]);
    }

    private EncodedTexts encoded() {
        EncodedTexts made = encoded;
        if (made == null) {
            made = new EncodedTexts(texts);
            encoded = made;
        }
        return made;
    }

    /** Texts as JSON strings; immutable, so that threads may share it as it is. */
    private static final class EncodedTexts {
        final byte[][] strings;

        EncodedTexts(String[] texts) {
            strings = Arrays.stream(texts).map(Utf8Buffer::encode).toArray(byte[][]::new);
        }
    }
}
