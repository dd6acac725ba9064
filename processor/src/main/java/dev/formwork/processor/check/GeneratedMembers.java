package dev.formwork.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.formwork.processor.read.Declaration;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.Output;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * The methods of a generated class leave the user's own alone. Looks at what is about to be written, since only that
 * has all methods and their parameters.
 */
public final class GeneratedMembers {
    /** What generated classes inherit from {@link Implementation}: the parameters of each method. */
    private static final Map<String, List<TypeName>> INHERITED = Map.of(
            "fieldsSet", List.of(),
            "changesFrom", List.of(ClassName.OBJECT),
            "writeTo", List.of(ClassName.get(Output.class)),
            "defaultOf", List.of(TypeName.INT));

    /** The same for what writes: beside these parameters, there may also be options. */
    private static final Map<String, List<TypeName>> WRITING = Map.of(
            "toMap", List.of(),
            "toJson", List.of(),
            "toJsonBytes", List.of(),
            "toJsonValue", List.of(),
            "writeJson", List.of(ClassName.get(OutputStream.class)),
            "appendJson", List.of(ClassName.get(Appendable.class)));

    private GeneratedMembers() {}

    /**
     * Finds the user's methods that a generated class would override or hide.
     *
     * @param declaration the schema
     * @param generated   a class that is generated for it
     * @return a problem for each such method
     */
    public static List<Problem> clashes(Declaration declaration, TypeSpec generated) {
        Problems problems = new Problems();
        if (generated.superinterfaces().isEmpty()) {
            // The codec, or what holds that of a union: no implementation.
            return List.of();
        }
        for (ExecutableElement method : declaration.others()) {
            if (method.getModifiers().contains(Modifier.DEFAULT) && clashes(method, generated)) {
                problems.add(
                        ProblemCode.METHOD_NAME_TAKEN,
                        method,
                        method.getSimpleName(),
                        generated.name(),
                        declaration.schema().getSimpleName());
            }
        }
        return problems.toList();
    }

    private static boolean clashes(ExecutableElement method, TypeSpec generated) {
        String name = method.getSimpleName().toString();
        List<TypeName> parameters = new ArrayList<>();
        method.getParameters().forEach(parameter -> parameters.add(erased(TypeName.get(parameter.asType()))));
        return NameRule.OF_OBJECT.contains(name) && parameters.isEmpty()
                || isOfImplementation(name, parameters)
                || generated.methodSpecs().stream()
                        .anyMatch(other ->
                                other.name().equals(name) && parametersOf(other).equals(parameters));
    }

    /** Whether a generated class would inherit the method from the runtime's base class of implementations. */
    private static boolean isOfImplementation(String name, List<TypeName> parameters) {
        List<TypeName> first = WRITING.get(name);
        if (first == null) {
            return parameters.equals(INHERITED.get(name));
        }
        List<TypeName> withOptions = new ArrayList<>(first);
        withOptions.add(ClassName.get(DumpOptions.class));
        return parameters.equals(first) || parameters.equals(withOptions);
    }

    private static List<TypeName> parametersOf(MethodSpec method) {
        return method.parameters().stream()
                .map(parameter -> erased(parameter.type()))
                .toList();
    }

    private static TypeName erased(TypeName type) {
        TypeName plain = type.withoutAnnotations();
        if (plain instanceof ArrayTypeName array) {
            return ArrayTypeName.of(erased(array.componentType()));
        }
        if (plain instanceof TypeVariableName variable) {
            return variable.bounds().isEmpty()
                    ? ClassName.OBJECT
                    : erased(variable.bounds().get(0));
        }
        return plain instanceof ParameterizedTypeName generic ? generic.rawType() : plain;
    }
}
