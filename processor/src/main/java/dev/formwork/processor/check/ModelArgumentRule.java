package dev.formwork.processor.check;

import com.palantir.javapoet.TypeName;
import dev.formwork.processor.read.Hierarchy;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A schema extends the runtime's {@code Model} of itself, or of what it is as well. */
final class ModelArgumentRule implements Rule {
    private final Types types;

    ModelArgumentRule(Types types) {
        this.types = types;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        TypeElement schema = subject.declaration().schema();
        // Not its own type: of a generic one, Eclipse's compiler takes that for another than what the source names.
        TypeMirror type = types.getDeclaredType(
                schema,
                schema.getTypeParameters().stream()
                        .map(TypeParameterElement::asType)
                        .toArray(TypeMirror[]::new));
        argument(type)
                .filter(argument -> !types.isSubtype(type, argument))
                .ifPresent(
                        argument -> problems.add(ProblemCode.MODEL_OF_ANOTHER, schema, simple(type), simple(argument)));
    }

    /** What {@code Model} is extended of, with the type arguments of the supertypes between put in. */
    private Optional<TypeMirror> argument(TypeMirror type) {
        return types.directSupertypes(type).stream()
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(DeclaredType.class::cast)
                .flatMap(supertype -> Hierarchy.isModel((TypeElement) supertype.asElement())
                        ? supertype.getTypeArguments().stream().map(TypeMirror.class::cast)
                        : argument(supertype).stream())
                .findFirst()
                .filter(argument -> argument.getKind() != TypeKind.ERROR);
    }

    private static String simple(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return TypeText.of(TypeName.get(type)).toString();
        }
        DeclaredType declared = (DeclaredType) type;
        String name = declared.asElement().getSimpleName().toString();
        return declared.getTypeArguments().isEmpty()
                ? name
                : declared.getTypeArguments().stream()
                        .map(ModelArgumentRule::simple)
                        .collect(Collectors.joining(", ", name + "<", ">"));
    }
}
