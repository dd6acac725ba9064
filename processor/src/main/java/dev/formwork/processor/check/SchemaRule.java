package dev.formwork.processor.check;

import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.SchemaAnnotation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A schema is an interface that generated code can see and implement. */
final class SchemaRule implements Rule {
    /** The classes inside the implementation. */
    private static final Set<String> NESTED_CLASSES = Set.of("Builder", "Field");

    @Override
    public void check(Subject subject, Problems problems) {
        TypeElement schema = subject.declaration().schema();
        String name = subject.schemaName();
        List<AnnotationUse> uses = SchemaAnnotation.uses(schema);
        uses.stream()
                .skip(1)
                .forEach(use -> problems.add(
                        ProblemCode.TWO_SCHEMA_ANNOTATIONS,
                        use,
                        name,
                        uses.get(0).simpleName(),
                        use.simpleName()));
        if (schema.getKind() != ElementKind.INTERFACE) {
            problems.add(
                    ProblemCode.NOT_AN_INTERFACE, uses.get(0), uses.get(0).simpleName(), name, kind(schema.getKind()));
            return;
        }
        if (isHidden(schema)) {
            problems.add(ProblemCode.PRIVATE_SCHEMA, schema, name);
        }
        schema.getTypeParameters().stream()
                .filter(parameter -> isReserved(schema, parameter.getSimpleName()))
                .forEach(parameter ->
                        problems.add(ProblemCode.RESERVED_TYPE_PARAMETER, parameter, parameter.getSimpleName()));
    }

    private static String kind(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> "a class";
        };
    }

    /** Whether generated code has to name a class that is called so: the schema or a class around it, or one of its own. */
    private static boolean isReserved(TypeElement schema, Name name) {
        for (Element element = schema; element instanceof TypeElement; element = element.getEnclosingElement()) {
            if (element.getSimpleName().equals(name)) {
                return true;
            }
        }
        return NESTED_CLASSES.contains(name.toString());
    }

    private static boolean isHidden(TypeElement schema) {
        for (Element element = schema; element instanceof TypeElement type; element = type.getEnclosingElement()) {
            if (type.getModifiers().contains(Modifier.PRIVATE) || type.getNestingKind() == NestingKind.LOCAL) {
                return true;
            }
        }
        return false;
    }
}
