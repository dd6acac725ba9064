package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the static methods that read untrusted input: those that return violations call the codec, and those that throw
 * call them, which takes fewer constants in the class file than calls to the codec would.
 */
final class ValidationMethodsWriter {

    /**
     * A kind of input.
     *
     * @param type the parameter's type
     * @param name the parameter's name
     * @param text what its documentation says of a single value
     */
    private record Source(TypeName type, String name, String text) {}

    private static final List<Source> JSON = List.of(
            new Source(TypeName.get(byte[].class), "json", "the text in UTF-8"),
            new Source(TypeName.get(String.class), "json", "the text"),
            new Source(TypeName.get(InputStream.class), "json", "the text in UTF-8; not closed"));

    private final ClassName schema;
    private final List<MethodSpec> methods = new ArrayList<>();

    /**
     * Methods of a class that has a constant {@code CODEC}.
     *
     * @param schema what the codec reads
     */
    ValidationMethodsWriter(ClassName schema) {
        this.schema = schema;
    }

    List<MethodSpec> write() {
        TypeName one = schema;
        TypeName several = Types.generic(List.class, one);
        CodeBlock objects = CodeBlock.of("the {@link $T} that plain objects describe", one);
        CodeBlock items = CodeBlock.of("the items of a collection or array, read as {@link $T}", one);
        CodeBlock text = CodeBlock.of("the {@link $T} in JSON text", one);
        CodeBlock array = CodeBlock.of("the items of a JSON array, read as {@link $T}", one);
        Source object = new Source(Types.nullable(ClassName.OBJECT), "input", "a map, or any implementation");
        Source iterable = new Source(Types.nullable(ClassName.OBJECT), "input", "such as a list of maps");

        add("validate", one, objects, object);
        add("validateList", several, items, iterable);
        JSON.forEach(json -> add("validateJson", one, text, json));
        JSON.forEach(json -> add("validateJsonList", several, array, json));
        addStream(one, JSON.get(2));
        addTry("tryValidate", one, objects, object);
        addTry("tryValidateList", several, items, iterable);
        JSON.forEach(json -> addTry("tryValidateJson", one, text, json));
        JSON.forEach(json -> addTry("tryValidateJsonList", several, array, json));
        return methods;
    }

    // public static Job validateJson(byte[] json, ValidationOptions... options) {
    //     return tryValidateJson(json, options).orElseThrow();
    // }
    private void add(String name, TypeName type, CodeBlock what, Source source) {
        CodeBlock thrown = CodeBlock.of("@throws $T with every violation, if there is one", ValidationException.class);
        CodeBlock value = CodeBlock.of("try$L($N, options).orElseThrow()", Words.capitalized(name), source.name());
        add(name, type, CodeBlock.of("{@return $L}", what), source, thrown, value);
    }

    // public static Validated<Job> tryValidateJson(byte[] json, ValidationOptions... options) {
    //     return CODEC.tryValidateJson(json, options);
    // }
    private void addTry(String name, TypeName type, CodeBlock what, Source source) {
        CodeBlock description = CodeBlock.of("{@return $L, or every violation}", what);
        add(name, Types.generic(Validated.class, type), description, source, CodeBlock.of(""), read(name, source));
    }

    // public static Stream<Validated<Job>> streamJsonList(InputStream json, ValidationOptions... options) {
    //     return CODEC.streamJsonList(json, options);
    // }
    private void addStream(TypeName type, Source source) {
        TypeName stream = Types.generic(Stream.class, Types.generic(Validated.class, type));
        CodeBlock description = CodeBlock.of(
                "{@return each item of a JSON array, read as {@link $T} when it is asked for, or its violations}",
                type);
        add("streamJsonList", stream, description, source, CodeBlock.of(""), read("streamJsonList", source));
    }

    // CODEC.tryValidateJson(json, options)
    private static CodeBlock read(String name, Source source) {
        return CodeBlock.of("CODEC.$L($N, options)", name, source.name());
    }

    private void add(
            String name, TypeName type, CodeBlock description, Source source, CodeBlock thrown, CodeBlock value) {
        Javadoc javadoc = Javadoc.of(description)
                .tag("@param $N $L", source.name(), source.text())
                .tag("@param options how it is read, if not by the defaults; at most one");
        if (!thrown.isEmpty()) {
            javadoc.tag(thrown);
        }
        methods.add(MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(source.type(), source.name())
                .addParameter(ValidationOptions[].class, "options")
                .varargs()
                .addStatement("return $L", value)
                .build());
    }
}
