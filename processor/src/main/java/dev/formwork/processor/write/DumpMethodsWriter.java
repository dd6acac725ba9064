package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.JsonObject;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes how an instance is written out: {@code writeTo}, on which the runtime's {@code Implementation} builds the rest;
 * or the rest as well, where the schema takes the names that it has there.
 */
final class DumpMethodsWriter {
    private final Plan plan;

    DumpMethodsWriter(Plan plan) {
        this.plan = plan;
    }

    List<MethodSpec> write() {
        return plan.extendsImplementation()
                ? List.of(writeTo())
                : List.of(writeTo(), toMap(), toMapSelected(), toJsonValue(), toJson(), toJsonSelected());
    }

    // public void writeTo(Output out) {
    //     CODEC.write(out, this);
    // }
    private MethodSpec writeTo() {
        return MethodSpec.methodBuilder("writeTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Output.class, "out")
                .addStatement("$N.write(out, this)", plan.codecVariable)
                .build();
    }

    // public Map<String, @Nullable Object> asMap() {
    //     return asMap(DumpOptions.ALL);
    // }
    private MethodSpec toMap() {
        return method(plan.toMapMethod)
                .addJavadoc("{@return all fields by wire name, in a new map in declaration order}")
                .returns(map())
                .addStatement("return $N($T.ALL)", plan.toMapMethod, DumpOptions.class)
                .build();
    }

    // public Map<String, @Nullable Object> asMap(DumpOptions options) {
    //     return ObjectCodec.toMap(CODEC, this, options);
    // }
    private MethodSpec toMapSelected() {
        return selected(plan.toMapMethod, "the selected fields by wire name, in a new map in declaration order")
                .returns(map())
                .addStatement("return $T.toMap($N, this, options)", ObjectCodec.class, plan.codecVariable)
                .build();
    }

    // @JsonValue
    // public JsonObject asJsonValue() {
    //     return ObjectCodec.toJsonValue(CODEC, this);
    // }
    private MethodSpec toJsonValue() {
        return method(plan.toJsonValueMethod)
                .addAnnotation(JacksonAnnotations.value())
                .addJavadoc("{@return what a JSON parser would give for the JSON text, in declaration order}")
                .returns(JsonObject.class)
                .addStatement("return $T.toJsonValue($N, this)", ObjectCodec.class, plan.codecVariable)
                .build();
    }

    // public String asJson() {
    //     return CODEC.toJson(this);
    // }
    private MethodSpec toJson() {
        return method(plan.toJsonMethod)
                .addJavadoc("{@return all fields as compact JSON text}")
                .returns(String.class)
                .addStatement("return $N.toJson(this)", plan.codecVariable)
                .build();
    }

    // public String asJson(DumpOptions options) {
    //     return CODEC.toJson(this, options);
    // }
    private MethodSpec toJsonSelected() {
        return selected(plan.toJsonMethod, "the selected fields as compact JSON text")
                .returns(String.class)
                .addStatement("return $N.toJson(this, options)", plan.codecVariable)
                .build();
    }

    private static MethodSpec.Builder selected(String name, String what) {
        return method(name)
                .addJavadoc(Javadoc.of("{@return $L}", what)
                        .tag("@param options what is left out")
                        .build())
                .addParameter(DumpOptions.class, "options");
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private static TypeName map() {
        return Types.generic(Map.class, TypeName.get(String.class), Types.nullable(ClassName.OBJECT));
    }
}
