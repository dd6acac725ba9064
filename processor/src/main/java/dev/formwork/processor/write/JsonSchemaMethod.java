package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.runtime.JsonSchemas;
import javax.lang.model.element.Modifier;

/** The static method that gives the JSON Schema of a schema or a union. */
final class JsonSchemaMethod {
    private JsonSchemaMethod() {}

    // public static String jsonSchema() {
    //     return JsonSchemas.ofReading(Job.class);
    // }
    static MethodSpec of(String name, ClassName schema) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return the JSON Schema (2020-12) of the JSON that is read as {@link $T}}", schema)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addStatement("return $T.ofReading($T.class)", JsonSchemas.class, schema)
                .build();
    }
}
