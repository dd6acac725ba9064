package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** How generated classes are called. */
final class SchemaNames {
    private static final String IMPLEMENTATION = "Immutable";
    private static final String CODEC = "Codec";

    private SchemaNames() {}

    /** {@code ImmutableOuterInner} for {@code Outer.Inner}, beside {@code Outer}. */
    static ClassName implementation(TypeElement schema) {
        ClassName name = ClassName.get(schema);
        return ClassName.get(name.packageName(), IMPLEMENTATION + String.join("", name.simpleNames()));
    }

    static ClassName codec(TypeElement schema) {
        ClassName implementation = implementation(schema);
        return implementation.peerClass(implementation.simpleName() + CODEC);
    }

    /** The name of the schema whose implementation has this name, if it is such a name. */
    static String schemaOf(String implementation) {
        return implementation.startsWith(IMPLEMENTATION) ? implementation.substring(IMPLEMENTATION.length()) : "";
    }

    /** Whether the schema and the types around it are public. */
    static boolean isPublic(TypeElement schema) {
        for (Element type = schema; type instanceof TypeElement; type = type.getEnclosingElement()) {
            if (!type.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
