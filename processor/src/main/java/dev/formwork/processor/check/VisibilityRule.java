package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Generated code can name the types of all accessors. An inherited one may have a type that only its own package sees.
 */
final class VisibilityRule implements Rule {
    private final Elements elements;

    VisibilityRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        PackageElement here = elements.getPackageOf(subject.declaration().schema());
        for (Accessor accessor : subject.declaration().accessors()) {
            hidden(accessor.type(), here)
                    .ifPresent(type -> problems.add(
                            ProblemCode.INVISIBLE_TYPE,
                            accessor.method(),
                            type.getQualifiedName(),
                            here.getQualifiedName(),
                            accessor.name()));
        }
    }

    private Optional<TypeElement> hidden(TypeMirror type, PackageElement here) {
        if (type instanceof ArrayType array) {
            return hidden(array.getComponentType(), here);
        }
        if (!(type instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) declared.asElement();
        Stream<TypeElement> inner =
                declared.getTypeArguments().stream().flatMap(argument -> hidden(argument, here).stream());
        return Stream.concat(isHidden(element, here) ? Stream.of(element) : Stream.empty(), inner)
                .findFirst();
    }

    private boolean isHidden(TypeElement type, PackageElement here) {
        if (elements.getPackageOf(type).equals(here)) {
            return false;
        }
        for (Element element = type; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (!element.getModifiers().contains(Modifier.PUBLIC)) {
                return true;
            }
        }
        return false;
    }
}
