package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the static methods that change a value by a merge patch. Those that throw call those that return violations,
 * which takes fewer constants in the class file than calls to the codec would.
 */
final class PatchMethodsWriter {
    private static final TypeName BYTES = TypeName.get(byte[].class);
    private static final TypeName STRING = TypeName.get(String.class);

    private final ClassName schema;

    /**
     * Methods of a class that has a constant {@code CODEC}.
     *
     * @param schema what the codec reads
     */
    PatchMethodsWriter(ClassName schema) {
        this.schema = schema;
    }

    List<MethodSpec> write() {
        return List.of(patch(BYTES), patch(STRING), tryPatch(BYTES), tryPatch(STRING));
    }

    // public static Job patch(Job value, String json, ValidationOptions... options) {
    //     return tryPatch(value, json, options).orElseThrow();
    // }
    private MethodSpec patch(TypeName json) {
        Javadoc javadoc = Javadoc.of("{@return what becomes of a {@link $T} by a merge patch}", schema);
        CodeBlock thrown = CodeBlock.of("@throws $T with every violation, if there is one", ValidationException.class);
        CodeBlock patched = CodeBlock.of("tryPatch(value, json, options).orElseThrow()");
        return method("patch", schema, json, javadoc, List.of(thrown), patched);
    }

    // public static Validated<Job> tryPatch(Job value, String json, ValidationOptions... options) {
    //     return CODEC.tryPatch(value, json, options);
    // }
    private MethodSpec tryPatch(TypeName json) {
        Javadoc javadoc =
                Javadoc.of("{@return what becomes of a {@link $T} by a merge patch, or every violation}", schema);
        CodeBlock patched = CodeBlock.of("CODEC.tryPatch(value, json, options)");
        return method("tryPatch", Types.generic(Validated.class, schema), json, javadoc, List.of(), patched);
    }

    private MethodSpec method(
            String name, TypeName result, TypeName json, Javadoc javadoc, List<CodeBlock> thrown, CodeBlock value) {
        javadoc.tag("@param value what is changed; it stays as it is")
                .tag("@param json the patch (RFC 7396)$L", json.equals(BYTES) ? " in UTF-8" : "")
                .tag("@param options how the patch is read, if not by the defaults; at most one")
                .tags(thrown);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc.build())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(schema, "value")
                .addParameter(json, "json")
                .addParameter(ValidationOptions[].class, "options")
                .varargs()
                .addStatement("return $L", value)
                .build();
    }
}
