package dev.formwork.processor.read;

import java.util.Collection;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How the accessors of a schema are called. */
public enum AccessorStyle {
    /** {@code name()}. */
    PLAIN,
    /** {@code getName()}, {@code isName()}; only where all accessors of a schema are called so. */
    BEAN;

    private static final String GET = "get";
    private static final String IS = "is";

    static AccessorStyle of(Collection<ExecutableElement> accessors) {
        return !accessors.isEmpty() && accessors.stream().allMatch(AccessorStyle::looksLikeBean) ? BEAN : PLAIN;
    }

    /** Whether an accessor is called {@code getName}, or {@code isName} and gives a boolean. */
    public static boolean looksLikeBean(ExecutableElement accessor) {
        String name = accessor.getSimpleName().toString();
        return looksLikeGetter(name) || hasPrefix(name, IS) && isBoolean(accessor.getReturnType());
    }

    /** Whether a name begins with {@code get} and a capital letter. */
    public static boolean looksLikeGetter(String name) {
        return hasPrefix(name, GET);
    }

    String property(String accessor) {
        if (this == PLAIN) {
            return accessor;
        }
        String capitalised = accessor.substring(looksLikeGetter(accessor) ? GET.length() : IS.length());
        // As java.beans.Introspector has it: getURL is the property URL.
        boolean isAcronym = capitalised.length() > 1
                && Character.isUpperCase(capitalised.charAt(0))
                && Character.isUpperCase(capitalised.charAt(1));
        return isAcronym ? capitalised : Character.toLowerCase(capitalised.charAt(0)) + capitalised.substring(1);
    }

    private static boolean hasPrefix(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || type instanceof DeclaredType declared
                        && declared.asElement().getSimpleName().contentEquals("Boolean");
    }
}
