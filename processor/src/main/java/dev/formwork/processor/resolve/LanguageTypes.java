package dev.formwork.processor.resolve;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The types of {@code java.lang} that generated code names without an import, as everybody does. */
final class LanguageTypes {
    private static final Set<String> NAMES = Stream.of(
                    Boolean.class,
                    Byte.class,
                    Character.class,
                    CharSequence.class,
                    Class.class,
                    Deprecated.class,
                    Double.class,
                    Enum.class,
                    Float.class,
                    IllegalArgumentException.class,
                    IllegalStateException.class,
                    Integer.class,
                    Iterable.class,
                    Long.class,
                    NullPointerException.class,
                    Object.class,
                    Override.class,
                    Short.class,
                    String.class,
                    SuppressWarnings.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private LanguageTypes() {}

    /** The names that stand for something else in a package, since it has types of these names itself. */
    static Set<String> hiddenIn(PackageElement place, Elements elements) {
        String prefix = place.isUnnamed() ? "" : place.getQualifiedName() + ".";
        return NAMES.stream()
                .filter(name -> elements.getTypeElement(prefix + name) != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
