package dev.formwork.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a schema and its accessors. Reports nothing: what is wrong is for the rules to say. */
public final class DeclarationReader {
    private final Elements elements;
    private final Types types;

    public DeclarationReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Reads a schema.
     *
     * @param schema a type annotated {@code @Schema}
     * @return what was written
     */
    public Declaration read(TypeElement schema) {
        Hierarchy hierarchy = new Hierarchy(schema);
        List<Candidate> fields = new ArrayList<>();
        List<ExecutableElement> abstractions = new ArrayList<>();
        List<ExecutableElement> others = new ArrayList<>(hierarchy.staticAndPrivate());
        for (List<ExecutableElement> group : hierarchy.withoutParameters().values()) {
            Candidate candidate = candidate(schema, group);
            if (hierarchy.isModelMethod(candidate.method())) {
                // Generated, and no field; a body of the user's would never run.
                if (!isAbstract(candidate.method())) {
                    others.add(candidate.method());
                }
            } else if (candidate.isField()) {
                fields.add(candidate);
            } else if (isAbstract(candidate.method())) {
                abstractions.add(candidate.method());
            } else {
                others.add(candidate.method());
            }
        }
        sortOut(schema, hierarchy, abstractions, others);
        AccessorStyle style =
                AccessorStyle.of(fields.stream().map(Candidate::method).toList());
        return new Declaration(
                schema,
                SchemaAnnotation.of(schema).orElseThrow(),
                hierarchy.supertypes(),
                style,
                fields.stream().map(field -> accessor(schema, style, field)).toList(),
                abstractions,
                others,
                hierarchy.isModel());
    }

    /** Sorts methods with parameters into those that somebody must implement and those that have a body. */
    private void sortOut(
            TypeElement schema,
            Hierarchy hierarchy,
            List<ExecutableElement> abstractions,
            List<ExecutableElement> others) {
        List<ExecutableElement> methods = hierarchy.withParameters();
        for (ExecutableElement method : methods) {
            boolean isModelMethod =
                    hierarchy.modelMethods().stream().anyMatch(model -> elements.overrides(method, model, schema));
            if (methods.stream().anyMatch(other -> elements.overrides(other, method, schema))
                    || isModelMethod && isAbstract(method)) {
                continue;
            }
            (isAbstract(method) ? abstractions : others).add(method);
        }
    }

    /**
     * The method that counts among those of one name.
     *
     * @param method       the most specific one
     * @param rivals       what counts as much
     * @param nearestFirst all, in the order in which annotations are looked for
     */
    private record Candidate(
            ExecutableElement method, List<ExecutableElement> rivals, List<ExecutableElement> nearestFirst) {

        boolean isField() {
            if (method.getReturnType().getKind() == TypeKind.VOID
                    || !method.getTypeParameters().isEmpty()) {
                return false;
            }
            return isAbstract(method) || annotations().has(AnnotationNames.DEFAULT);
        }

        AccessorAnnotations annotations() {
            return new AccessorAnnotations(nearestFirst);
        }
    }

    private Candidate candidate(TypeElement schema, List<ExecutableElement> supertypesFirst) {
        if (supertypesFirst.size() == 1) {
            return new Candidate(supertypesFirst.get(0), List.of(), supertypesFirst);
        }
        List<ExecutableElement> visible = supertypesFirst.stream()
                .filter(method -> supertypesFirst.stream().noneMatch(other -> inherits(other, method)))
                .toList();
        ExecutableElement method = visible.stream()
                .filter(one -> visible.stream().allMatch(other -> returnsAtLeast(schema, one, other)))
                .findFirst()
                .orElse(visible.get(0));
        List<ExecutableElement> rivals =
                visible.stream().filter(other -> other != method).toList();
        List<ExecutableElement> nearestFirst = new ArrayList<>(supertypesFirst);
        Collections.reverse(nearestFirst);
        nearestFirst.removeAll(rivals);
        nearestFirst.remove(method);
        nearestFirst.addAll(0, rivals);
        nearestFirst.add(0, method);
        return new Candidate(method, rivals, nearestFirst);
    }

    private boolean inherits(ExecutableElement heir, ExecutableElement other) {
        Element type = Owner.of(heir);
        Element otherType = Owner.of(other);
        return !type.equals(otherType)
                && types.isSubtype(types.erasure(type.asType()), types.erasure(otherType.asType()));
    }

    private boolean returnsAtLeast(TypeElement schema, ExecutableElement method, ExecutableElement other) {
        TypeMirror type = returnType(schema, method);
        TypeMirror otherType = returnType(schema, other);
        return types.isSameType(type, otherType)
                || !type.getKind().isPrimitive()
                        && !otherType.getKind().isPrimitive()
                        && type.getKind() != TypeKind.VOID
                        && otherType.getKind() != TypeKind.VOID
                        && types.isSubtype(type, otherType);
    }

    private Accessor accessor(TypeElement schema, AccessorStyle style, Candidate field) {
        ExecutableElement method = field.method();
        List<ExecutableElement> misfits = field.nearestFirst().stream()
                .filter(other -> other != method && !field.rivals().contains(other))
                .filter(other -> !overridesWell(schema, method, other))
                .toList();
        return new Accessor(
                method,
                field.rivals(),
                misfits,
                !field.rivals().stream().allMatch(rival -> returnsAtLeast(schema, method, rival)),
                style.property(method.getSimpleName().toString()),
                method.getReturnType(),
                returnType(schema, method),
                thrown(schema, field),
                field.annotations(),
                doc(field));
    }

    /** Whether the compiler admits the return type of a method that overrides another (JLS 8.4.5). */
    private boolean overridesWell(TypeElement schema, ExecutableElement method, ExecutableElement other) {
        TypeMirror type = returnType(schema, method);
        TypeMirror otherType = returnType(schema, other);
        return type.getKind() == TypeKind.ERROR
                || otherType.getKind() == TypeKind.ERROR
                || returnsAtLeast(schema, method, other)
                // Without type arguments, or for a type parameter: unchecked, but admitted.
                || !type.getKind().isPrimitive()
                        && !otherType.getKind().isPrimitive()
                        && types.isSubtype(types.erasure(type), types.erasure(otherType));
    }

    /** What a caller has to expect: only what all of the methods that count declare (JLS 15.12.2.5). */
    private List<TypeMirror> thrown(TypeElement schema, Candidate field) {
        if (field.method().getThrownTypes().isEmpty()) {
            return List.of();
        }
        List<List<? extends TypeMirror>> clauses = Stream.concat(Stream.of(field.method()), field.rivals().stream())
                .<List<? extends TypeMirror>>map(
                        method -> asMember(schema, method).getThrownTypes())
                .toList();
        return clauses.stream()
                .flatMap(List::stream)
                .filter(thrown -> clauses.stream()
                        .allMatch(clause -> clause.stream().anyMatch(other -> types.isSubtype(thrown, other))))
                .<TypeMirror>map(thrown -> thrown)
                .toList();
    }

    private TypeMirror returnType(TypeElement schema, ExecutableElement method) {
        return asMember(schema, method).getReturnType();
    }

    private ExecutableType asMember(TypeElement schema, ExecutableElement method) {
        // Of the schema itself, Eclipse's compiler would give whatever method of that name it meets first.
        DeclaredType owner = Owner.of(method, (DeclaredType) schema.asType(), types);
        return (ExecutableType) types.asMemberOf(owner, method);
    }

    private String doc(Candidate field) {
        return field.nearestFirst().stream()
                .map(elements::getDocComment)
                .filter(Objects::nonNull)
                .findFirst()
                .map(DeclarationReader::withoutMargin)
                .or(() -> field.annotations().description().map(DeclarationReader::asJavadoc))
                .orElse("");
    }

    /** The compiler leaves the blank behind each line's asterisk. */
    private static String withoutMargin(String comment) {
        return comment.lines()
                .map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String asJavadoc(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
