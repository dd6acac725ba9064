package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.formwork.runtime.FromJsonValue;
import dev.formwork.runtime.ValidationException;
import javax.lang.model.element.Modifier;

/** Writes the static method that reads what a JSON parser gives. Jackson finds that of an implementation by itself. */
final class JsonValueMethodWriter {
    private JsonValueMethodWriter() {}

    // @FromJsonValue
    // public static ImmutableJob fromJsonValue(@Nullable Object json) {
    //     return copyOf(CODEC.fromJsonValue(json));
    // }
    static MethodSpec ofImplementation(Plan plan) {
        return method(plan.schema())
                .addAnnotation(FromJsonValue.class)
                .returns(plan.implementation())
                .addStatement("return copyOf(CODEC.fromJsonValue(json))")
                .build();
    }

    // public static Shape fromJsonValue(@Nullable Object json) {
    //     return CODEC.fromJsonValue(json);
    // }
    static MethodSpec ofUnion(ClassName union) {
        return method(union)
                .returns(union)
                .addStatement("return CODEC.fromJsonValue(json)")
                .build();
    }

    private static MethodSpec.Builder method(ClassName schema) {
        return MethodSpec.methodBuilder("fromJsonValue")
                .addJavadoc(Javadoc.of("{@return the {@link $T} in what a JSON parser, such as Jackson, gives}", schema)
                        .tag("@param json maps, lists, strings, numbers and booleans")
                        .tag("@throws $T with every violation, if there is one", ValidationException.class)
                        .build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(Types.nullable(ClassName.OBJECT), "json");
    }
}
