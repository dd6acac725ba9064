package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.FieldRules;
import dev.formwork.processor.model.FieldRules.Strictness;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AccessorAnnotations;
import dev.formwork.processor.read.AnnotationNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Works out what happens around the conversion of a field's value. */
final class FieldRulesResolver {
    private static final Map<String, Class<?>> PRIMITIVE_OPTIONALS = Map.of(
            "java.util.OptionalInt", Integer.class,
            "java.util.OptionalLong", Long.class,
            "java.util.OptionalDouble", Double.class);

    private final Compiler compiler;
    private final ValidatorClasses classes;

    FieldRulesResolver(Compiler compiler, ValidatorClasses classes) {
        this.compiler = compiler;
        this.classes = classes;
    }

    FieldRules resolve(Accessor accessor) {
        AccessorAnnotations annotations = accessor.annotations();
        List<ClassName> before = annotations
                .find(AnnotationNames.BEFORE)
                .map(classes::before)
                .orElse(List.of());
        List<ClassName> after = annotations
                .find(AnnotationNames.AFTER)
                .map(use -> classes.after(use, valueType(accessor.type())))
                .orElse(List.of());
        Strictness strictness = annotations
                .find(AnnotationNames.STRICT)
                .map(use -> use.flag("value", true) ? Strictness.STRICT : Strictness.LAX)
                .orElse(Strictness.INHERITED);
        return new FieldRules(before, after, strictness);
    }

    /** The type of the value itself: what an {@code Optional} holds. */
    private TypeMirror valueType(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return type;
        }
        String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
        if (PRIMITIVE_OPTIONALS.containsKey(name)) {
            return compiler.type(PRIMITIVE_OPTIONALS.get(name));
        }
        return name.equals(Optional.class.getCanonicalName())
                        && !declared.getTypeArguments().isEmpty()
                ? declared.getTypeArguments().get(0)
                : type;
    }
}
