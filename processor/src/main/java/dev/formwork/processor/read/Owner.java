package dev.formwork.processor.read;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** What an element stands in. */
public final class Owner {
    private Owner() {}

    /** The element around a type's member or a nested type, which always has one. */
    public static Element of(Element member) {
        return requireNonNull(member.getEnclosingElement(), "enclosing element");
    }

    /** The supertype of a type, or the type itself, that has a member; with the type arguments that it has there. */
    static DeclaredType of(Element member, DeclaredType type, Types types) {
        if (type.asElement().equals(of(member))) {
            return type;
        }
        return withSupertypes(type, types)
                .filter(candidate -> candidate.asElement().equals(of(member)))
                .findFirst()
                .orElse(type);
    }

    private static Stream<DeclaredType> withSupertypes(DeclaredType type, Types types) {
        return Stream.concat(
                Stream.of(type),
                types.directSupertypes(type).stream()
                        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                        .flatMap(supertype -> withSupertypes((DeclaredType) supertype, types)));
    }
}
