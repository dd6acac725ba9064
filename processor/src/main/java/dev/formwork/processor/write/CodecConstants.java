package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.formwork.runtime.Codec;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** The constants of a generated codec: one for each expression, whatever needs it. */
final class CodecConstants {
    private final Scope names;
    private final Map<String, Constant> byValue = new LinkedHashMap<>();

    /** A constant, with what needs it if its comment is to say so. */
    private record Constant(FieldSpec field, Set<CodeBlock> needs) {

        /** The field, whose comment names what needs it first. */
        FieldSpec documented() {
            if (needs.isEmpty()) {
                return field;
            }
            String others = needs.size() > 1 ? " and others" : "";
            return field.toBuilder()
                    .addJavadoc("For $L$L.", needs.iterator().next(), others)
                    .build();
        }
    }

    /**
     * No constants yet.
     *
     * @param names the names in the codec
     */
    CodecConstants(Scope names) {
        this.names = names;
    }

    /** Those so far, each after those that it is made of. */
    List<FieldSpec> all() {
        return byValue.values().stream().map(Constant::documented).toList();
    }

    // /** For {@link Job#tags()}. */
    // private static final Codec<List<String>> TAGS = Codecs.list(Codecs.STRING);
    /** A codec that is called after what it is for. */
    CodeBlock codec(TypeName type, CodeBlock value, Purpose purpose) {
        Constant constant = claim(Types.generic(Codec.class, type), value, purpose.constant(), field -> {});
        constant.needs().add(purpose.values());
        return CodeBlock.of("$N", constant.field());
    }

    // /** {@link Color}, by the names of its constants in JSON. */
    // private static final Codec<Color> COLOR = Codecs.enumeration(Color.class, …);
    /** A codec that is called after its type, whatever it is for. */
    CodeBlock codec(ClassName type, CodeBlock value, String comment) {
        return CodeBlock.of(
                "$N",
                claim(
                                Types.generic(Codec.class, type),
                                value,
                                Words.upperSnake(type.simpleName()),
                                field -> field.addJavadoc("{@link $T}, $L.", type, comment))
                        .field());
    }

    // /** Unchecked, since Java creates no arrays of a generic type. */
    // @SuppressWarnings("unchecked")
    // private static final Codec<List<Node>[]> ROWS = Codecs.array(…, List[]::new);
    CodeBlock uncheckedCodec(TypeName type, CodeBlock value, Purpose purpose) {
        Constant constant = claim(
                Types.generic(Codec.class, type),
                value,
                purpose.constant(),
                field -> field.addJavadoc("Unchecked, since Java creates no arrays of a generic type.")
                        .addAnnotation(Suppression.of("unchecked")));
        return CodeBlock.of("$N", constant.field());
    }

    // /** {@link NullToZero}, made once. */
    // private static final BeforeValidator NULL_TO_ZERO = new NullToZero();
    /** The one instance of a validator or converter. */
    CodeBlock instance(TypeName contract, ClassName type) {
        Constant constant = claim(
                contract,
                CodeBlock.of("new $T()", type),
                Words.upperSnake(type.simpleName()),
                field -> field.addJavadoc("{@link $T}, made once.", type));
        return CodeBlock.of("$N", constant.field());
    }

    private Constant claim(TypeName type, CodeBlock value, String wish, Consumer<FieldSpec.Builder> more) {
        return byValue.computeIfAbsent(value.toString(), unused -> {
            FieldSpec.Builder field = FieldSpec.builder(
                            type, names.claim(wish), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value);
            more.accept(field);
            return new Constant(field.build(), new LinkedHashSet<>());
        });
    }
}
