package dev.formwork.processor.check;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.TypeParts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Generated code names types by their simple names. In the implementation, those of its own package are hidden by types
 * that it inherits as members, and any by a constant of the same name.
 */
final class HiddenTypeRule implements Rule {
    /** What generated classes always have; a variable obscures a type of its name (JLS 6.4.2). */
    private static final Set<String> CONSTANTS = Set.of("CODEC", "FIELDS", "RESET_FIELDS");

    private final Elements elements;

    HiddenTypeRule(Elements elements) {
        this.elements = elements;
    }

    @Override
    public void check(Subject subject, Problems problems) {
        if (subject.declaration().isUnion()) {
            return;
        }
        TypeElement schema = subject.declaration().schema();
        Map<String, TypeElement> members = subject.declaration().memberTypes();
        hider(schema, schema, members).ifPresent(hider -> report(problems, schema, nameOf(schema), hider));
        for (ClassName generated : subject.generated()) {
            TypeElement hider = members.get(generated.simpleName());
            if (hider != null) {
                report(problems, schema, generated.canonicalName(), hider);
            }
        }
        for (Accessor accessor : subject.declaration().accessors()) {
            TypeParts.of(accessor.type())
                    .distinct()
                    .forEach(type -> check(type, schema, members, accessor.method(), problems));
        }
    }

    private void check(
            TypeElement type, TypeElement schema, Map<String, TypeElement> members, Element place, Problems problems) {
        hider(type, schema, members).ifPresent(hider -> report(problems, place, nameOf(type), hider));
        String outermost = outermost(type).getSimpleName().toString();
        if (CONSTANTS.contains(outermost)) {
            problems.add(ProblemCode.HIDDEN_TYPE, place, nameOf(type), "the constant " + outermost);
        }
    }

    private static void report(Problems problems, Element place, String hidden, TypeElement hider) {
        problems.add(ProblemCode.HIDDEN_TYPE, place, hidden, hider.getQualifiedName() + ", which it inherits");
    }

    private static String nameOf(TypeElement type) {
        return type.getQualifiedName().toString();
    }

    /** The member type that hides the top-level type by which a type of the schema's package is named. */
    private Optional<TypeElement> hider(TypeElement type, TypeElement schema, Map<String, TypeElement> members) {
        PackageElement home = elements.getPackageOf(type);
        boolean isNamedSo = home.equals(elements.getPackageOf(schema)) && !members.containsValue(type);
        TypeElement hider = members.get(outermost(type).getSimpleName().toString());
        return isNamedSo ? Optional.ofNullable(hider) : Optional.empty();
    }

    private static Element outermost(Element type) {
        Element outside = type.getEnclosingElement();
        return outside == null || outside.getKind() == ElementKind.PACKAGE ? type : outermost(outside);
    }
}
