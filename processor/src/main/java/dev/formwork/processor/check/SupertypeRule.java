package dev.formwork.processor.check;

import com.palantir.javapoet.TypeName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A schema extends an interface with one set of type arguments; no class could implement it with two (JLS 8.1.5). */
final class SupertypeRule implements Rule {
    private final Types types;

    SupertypeRule(Types types) {
        this.types = types;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        visit(subject, subject.declaration().schema().asType(), new LinkedHashMap<>(), new HashSet<>(), problems);
    }

    private void visit(
            Subject subject,
            TypeMirror type,
            Map<Element, DeclaredType> seen,
            Set<Element> reported,
            Problems problems) {
        for (TypeMirror supertype : types.directSupertypes(type)) {
            if (supertype.getKind() != TypeKind.DECLARED) {
                continue;
            }
            DeclaredType declared = (DeclaredType) supertype;
            DeclaredType other = seen.putIfAbsent(declared.asElement(), declared);
            if (other == null) {
                visit(subject, supertype, seen, reported, problems);
            } else if (!isSame(declared, other) && reported.add(declared.asElement())) {
                TypeElement schema = subject.declaration().schema();
                problems.add(
                        ProblemCode.CONFLICTING_SUPERTYPES,
                        schema,
                        subject.schemaName(),
                        TypeText.of(TypeName.get(other)),
                        TypeText.of(TypeName.get(declared)));
            }
        }
    }

    /** Without type arguments, or with types that do not exist, something else is wrong. */
    private boolean isSame(DeclaredType type, DeclaredType other) {
        if (type.getTypeArguments().size() != other.getTypeArguments().size()) {
            return true;
        }
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            TypeMirror argument = type.getTypeArguments().get(i);
            TypeMirror otherArgument = other.getTypeArguments().get(i);
            if (argument.getKind() != TypeKind.ERROR
                    && otherArgument.getKind() != TypeKind.ERROR
                    && argument.getKind() != TypeKind.WILDCARD
                    && !types.isSameType(argument, otherArgument)) {
                return false;
            }
        }
        return true;
    }
}
