package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.Generated;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.UnionCodec;
import javax.lang.model.element.Modifier;

/** Writes the Java file of a union: {@code ImmutableX}, which holds its codec and its operations. */
public final class UnionWriter {

    // @Generated(Shape.class)
    // public final class ImmutableShape { … }
    /**
     * Writes a union.
     *
     * @param model what the union means
     * @return the file, which depends on nothing but the model
     */
    public JavaFile write(UnionModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.implementation())
                .addJavadoc("Reads and writes {@link $T}, which is one of these:\n$L", model.schema(), listed(model))
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$T.class", model.schema())
                        .build())
                .addModifiers(Modifier.FINAL)
                .addField(codec(model))
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("No instances: all methods are static.")
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(new ValidationMethodsWriter(model.schema()).write())
                .addMethod(JsonSchemaMethod.of("jsonSchema", model.schema()));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return SchemaWriter.file(model.implementation(), type.build(), model.hiddenNames());
    }

    private static CodeBlock listed(UnionModel model) {
        return model.members().stream()
                .map(member -> CodeBlock.of("{@link $T}", member.schema()))
                .collect(CodeBlock.joining(",\n", "", "."));
    }

    // public static final Codec<Shape> CODEC = UnionCodec.of("Shape", Shape.class)
    //         .tag("type")
    //         .member(ImmutableCircle.CODEC, "circle")
    //         .member(ImmutableSquare.CODEC, "square");
    private static FieldSpec codec(UnionModel model) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.of($L, $T.class)", UnionCodec.class, ScalarLiterals.string(model.title()), model.schema());
        value.add("$>$>");
        if (model.tag() != null) {
            value.add("\n.tag($L)", ScalarLiterals.string(model.tag()));
        }
        for (UnionModel.Member member : model.members()) {
            value.add("\n.member($T.CODEC", member.implementation());
            member.tags().forEach(tag -> value.add(", $L", tag(tag)));
            value.add(")");
        }
        return FieldSpec.builder(
                        Types.generic(Codec.class, model.schema()),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}, for generic code.", model.schema())
                .initializer(value.add("$<$<").build())
                .build();
    }

    private static CodeBlock tag(Object tag) {
        if (tag instanceof String text) {
            return ScalarLiterals.string(text);
        }
        return CodeBlock.of(tag instanceof Long ? "$LL" : "$L", tag);
    }
}
