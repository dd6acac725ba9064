package dev.formwork.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.runtime.FieldName;
import javax.lang.model.element.Modifier;

/** Writes the enum of the schema's fields. */
final class FieldEnumWriter {
    private final Plan plan;

    FieldEnumWriter(Plan plan) {
        this.plan = plan;
    }

    // public enum Field implements FieldName { … }
    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.fieldEnum())
                .addJavadoc("The fields of {@link $T}.", plan.schema())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(FieldName.class);
        plan.fields().forEach(member -> type.addEnumConstant(member.constant(), constant(member)));
        return type.addField(name("propertyName"))
                .addField(name("wireName"))
                .addMethod(constructor())
                .addMethod(getter("propertyName"))
                .addMethod(getter("wireName"))
                .build();
    }

    // RUN_COUNT("runCount", "run_count")
    private TypeSpec constant(Member member) {
        return TypeSpec.anonymousClassBuilder(
                        "$S, $L",
                        member.field().property(),
                        ScalarLiterals.string(member.field().wireName()))
                .addJavadoc("$L.", plan.link(member))
                .build();
    }

    // private final String wireName;
    private static FieldSpec name(String name) {
        return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    // Field(String propertyName, String wireName) {
    //     this.propertyName = propertyName;
    //     this.wireName = wireName;
    // }
    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(String.class, "propertyName")
                .addParameter(String.class, "wireName")
                .addStatement("this.propertyName = propertyName")
                .addStatement("this.wireName = wireName")
                .build();
    }

    // @Override
    // public String wireName() {
    //     return wireName;
    // }
    private static MethodSpec getter(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $N", name)
                .build();
    }
}
