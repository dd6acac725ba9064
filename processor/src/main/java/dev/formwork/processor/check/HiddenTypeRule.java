package dev.formwork.processor.check;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.read.Accessor;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Generated code can name the types of its own package by their simple names. In the implementation, they are hidden by
 * types that it inherits as members.
 */
final class HiddenTypeRule implements Rule {
    private final Elements elements;

    HiddenTypeRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        TypeElement schema = subject.declaration().schema();
        Map<String, TypeElement> members = subject.declaration().memberTypes();
        if (members.isEmpty() || subject.declaration().isUnion()) {
            return;
        }
        hider(schema, schema, members).ifPresent(hider -> report(problems, schema, nameOf(schema), hider));
        for (ClassName generated : subject.generated()) {
            TypeElement hider = members.get(generated.simpleName());
            if (hider != null) {
                report(problems, schema, generated.canonicalName(), hider);
            }
        }
        for (Accessor accessor : subject.declaration().accessors()) {
            types(accessor.type())
                    .distinct()
                    .forEach(type -> hider(type, schema, members)
                            .ifPresent(hider -> report(problems, accessor.method(), nameOf(type), hider)));
        }
    }

    private static void report(Problems problems, Element place, String hidden, TypeElement hider) {
        problems.add(ProblemCode.HIDDEN_TYPE, place, hidden, hider.getQualifiedName());
    }

    private static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** The member type that hides the top-level type by which a type of the schema's package is named. */
    private Optional<TypeElement> hider(TypeElement type, TypeElement schema, Map<String, TypeElement> members) {
        PackageElement home = elements.getPackageOf(type);
        Element outermost = type;
        while (!outermost.getEnclosingElement().equals(home)) {
            outermost = outermost.getEnclosingElement();
        }
        boolean isNamedSo = home.equals(elements.getPackageOf(schema)) && !members.containsValue(type);
        TypeElement hider = members.get(outermost.getSimpleName().toString());
        return isNamedSo ? Optional.ofNullable(hider) : Optional.empty();
    }

    /** The classes and interfaces that a type is made of. */
    private static Stream<TypeElement> types(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return types(array.getComponentType());
        }
        if (!(type instanceof DeclaredType declared)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of((TypeElement) declared.asElement()),
                declared.getTypeArguments().stream().flatMap(HiddenTypeRule::types));
    }
}
