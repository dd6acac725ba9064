package dev.formwork.processor.check;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A schema is an interface that generated code can see and implement. */
final class SchemaRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        TypeElement schema = subject.declaration().schema();
        String name = subject.schemaName();
        if (schema.getKind() != ElementKind.INTERFACE) {
            problems.add(
                    ProblemCode.NOT_AN_INTERFACE,
                    subject.declaration().annotation().use(),
                    name,
                    kind(schema.getKind()));
            return;
        }
        if (isHidden(schema)) {
            problems.add(ProblemCode.PRIVATE_SCHEMA, schema, name);
        }
        if (!schema.getTypeParameters().isEmpty() && !subject.declaration().isUnion()) {
            problems.add(ProblemCode.GENERIC_SCHEMA, schema.getTypeParameters().get(0), name);
        }
        subject.declaration()
                .modelArgument()
                .filter(argument -> !subject.declaration().isA(argument))
                .ifPresent(
                        argument -> problems.add(ProblemCode.MODEL_OF_ANOTHER, schema, name, argument.getSimpleName()));
    }

    private static String kind(ElementKind kind) {
        return switch (kind) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation type";
            default -> "a class";
        };
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
