package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.runtime.FieldName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the enum of the schema's fields. */
final class FieldEnumWriter {
    private static final String PROPERTY_NAME = "propertyName";
    private static final String WIRE_NAME = "wireName";

    private final Plan plan;

    /** What a constant holds: both names, or the one that is both. */
    private final List<String> variables;

    FieldEnumWriter(Plan plan) {
        this.plan = plan;
        boolean haveOneName = plan.fields().stream()
                .allMatch(member ->
                        member.field().property().equals(member.field().wireName()));
        this.variables = haveOneName ? List.of("fieldName") : List.of(PROPERTY_NAME, WIRE_NAME);
    }

    // public enum Field implements FieldName { … }
    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.fieldEnum())
                .addJavadoc("The fields of {@link $T}.", plan.schema())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(FieldName.class);
        plan.fields().forEach(member -> type.addEnumConstant(member.constant(), constant(member)));
        variables.forEach(
                variable -> type.addField(FieldSpec.builder(String.class, variable, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("$L.", Words.capitalized(doc(variable)))
                        .build()));
        return type.addMethod(constructor())
                .addMethod(getter(PROPERTY_NAME, variables.get(0)))
                .addMethod(getter(WIRE_NAME, variables.get(variables.size() - 1)))
                .build();
    }

    // NAME("name")
    // RUN_COUNT("runCount", "run_count")
    private TypeSpec constant(Member member) {
        CodeBlock wireName = ScalarLiterals.string(member.field().wireName());
        CodeBlock names = variables.size() == 1
                ? wireName
                : CodeBlock.of("$S, $L", member.field().property(), wireName);
        return TypeSpec.anonymousClassBuilder(names)
                .addJavadoc("$L.", plan.link(member))
                .build();
    }

    // Field(String propertyName, String wireName) {
    //     this.propertyName = propertyName;
    //     this.wireName = wireName;
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        Javadoc javadoc = Javadoc.of(
                variables.size() == 1
                        ? "A field, called so in Java and in JSON."
                        : "A field, by its names in Java and in JSON.");
        for (String variable : variables) {
            javadoc.tag("@param $N $L", variable, doc(variable));
            constructor.addParameter(String.class, variable).addStatement("this.$1N = $1N", variable);
        }
        return constructor.addJavadoc(javadoc.build()).build();
    }

    private static String doc(String variable) {
        return switch (variable) {
            case PROPERTY_NAME -> "the name of the property";
            case WIRE_NAME -> "the name in JSON";
            default -> "the name of the property, and in JSON";
        };
    }

    // @Override
    // public String wireName() {
    //     return wireName;
    // }
    private static MethodSpec getter(String name, String variable) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N", variable)
                .build();
    }
}
