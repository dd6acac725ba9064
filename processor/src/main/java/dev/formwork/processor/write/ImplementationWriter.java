package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.formwork.Generated;
import dev.formwork.processor.model.Presence;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Implementation;
import dev.formwork.runtime.WideImplementation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code ImmutableX}, the implementation of a schema. */
final class ImplementationWriter {
    private final Plan plan;

    ImplementationWriter(Plan plan) {
        this.plan = plan;
    }

    // @Generated(Job.class)
    // public final class ImmutableJob extends Implementation<ImmutableJob.Field> implements Job { … }
    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.implementation())
                .addJavadoc(documentation())
                .addAnnotation(generated(plan))
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(plan.parameters().variables())
                .superclass(Types.generic(
                        plan.bits().isWide() ? WideImplementation.class : Implementation.class, plan.fieldEnum()))
                .addSuperinterface(plan.schemaType());
        if (plan.model().isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        JacksonAnnotations.ofUnion(plan.model().surroundings().tag()).forEach(type::addAnnotation);
        Deprecations.annotate(type, plan.model().surroundings());
        Deprecations.suppress(type, plan.model().surroundings().warnings());
        if (!plan.parameters().exist()) {
            type.addField(codec());
        }
        type.addField(resetFields()).addFields(defaults());
        if (plan.parameters().exist()) {
            type.addField(ownCodec());
        }
        type.addFields(fields())
                .addMethod(new ConstructorWriter(plan).write())
                .addMethods(new AccessorWriter(plan).write())
                .addMethods(new WitherWriter(plan).write())
                .addMethods(new InstanceMethodsWriter(plan).write())
                .addMethod(new EqualityWriter(plan).write())
                .addMethods(new DefaultOfWriter(plan).write())
                .addMethod(codecOfInstance())
                .addMethods(new FactoryMethodsWriter(plan).write());
        if (!plan.parameters().exist()) {
            type.addMethods(new ValidationMethodsWriter(plan.schema()).write());
            type.addMethods(new PatchMethodsWriter(plan.schema()).write());
        }
        return type.addType(new FieldEnumWriter(plan).write())
                .addType(new BuilderWriter(plan).write())
                .build();
    }

    private CodeBlock documentation() {
        String reading = plan.parameters().exist()
                ? "a {@link #codec codec}.\nThe values of type parameters are written by the codec that the instance was read with. Without one,"
                        + "\nas after {@link #$2N()}, they are written by their class, as in an {@code Object}."
                : "the {@code validate} methods.";
        return Javadoc.of(
                        "Immutable {@link $1T}.\nInstances come from {@link #$2N()}, or from untrusted input by "
                                + reading,
                        plan.schema(),
                        plan.builderMethod)
                .tags(plan.parameters().tags())
                .build();
    }

    // @Generated(Job.class)
    static AnnotationSpec generated(Plan plan) {
        return AnnotationSpec.builder(Generated.class)
                .addMember("value", "$T.class", plan.schema())
                .build();
    }

    // public static final Codec<Job> CODEC = new ImmutableJobCodec();
    private FieldSpec codec() {
        return FieldSpec.builder(
                        Types.generic(Codec.class, plan.schema()),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Reads and writes {@link $T}, for generic code.", plan.schema())
                .initializer("new $T()", plan.codec())
                .build();
    }

    // final ImmutablePageCodec<T> codec;
    private FieldSpec ownCodec() {
        return FieldSpec.builder(plan.codecType(), plan.codecVariable, Modifier.FINAL)
                .addJavadoc("Writes this instance.")
                .build();
    }

    // public static final Set<Field> RESET_FIELDS =
    //         Collections.unmodifiableSet(EnumSet.of(Field.ID, Field.CREATED));
    private FieldSpec resetFields() {
        List<CodeBlock> constants = plan.resetFields().stream()
                .map(member -> CodeBlock.of("$T.$N", plan.fieldEnum(), member.constant()))
                .toList();
        CodeBlock value = constants.isEmpty()
                ? CodeBlock.of("$T.of()", Set.class)
                : CodeBlock.of(
                        "$T.unmodifiableSet($T.of($L))",
                        Collections.class,
                        EnumSet.class,
                        CodeBlock.join(constants, ", "));
        return FieldSpec.builder(
                        Types.generic(Set.class, plan.fieldEnum()),
                        "RESET_FIELDS",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        "The fields that {@link #$N()} gives back their default, and that equality ignores.",
                        plan.resetFieldsMethod)
                .initializer(value)
                .build();
    }

    // private static final Duration DEFAULT_DELAY = Duration.ofSeconds(90);
    private List<FieldSpec> defaults() {
        return plan.members().stream()
                .filter(InitialValues::hasConstant)
                .map(this::constant)
                .toList();
    }

    // @SuppressWarnings("unchecked")
    // private static final List<String>[] DEFAULT_ROWS = new List[] {…};
    private FieldSpec constant(Member member) {
        FieldSpec.Builder constant = FieldSpec.builder(
                        Types.nonNull(member.storedType()),
                        InitialValues.constantName(member),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Default of $L.", plan.link(member))
                .initializer(DefaultExpressions.of(
                        ((Presence.Constant) member.field().presence()).value(), member.core()));
        if (Types.isGenericArray(member.core().type())) {
            constant.addJavadoc(" Unchecked, since Java creates no arrays of a generic type.");
            constant.addAnnotation(Suppression.of(List.of("rawtypes", "unchecked")));
        }
        return constant.build();
    }

    // protected Codec<?> ownCodec() {
    //     return CODEC;
    // }
    private MethodSpec codecOfInstance() {
        return MethodSpec.methodBuilder("ownCodec")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Types.generic(Codec.class, WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $N", plan.codecVariable)
                .build();
    }

    // /** What {@link #poolId()} wraps; null if it is empty. */
    // private final @Nullable UUID poolId;
    private List<FieldSpec> fields() {
        return plan.members().stream()
                .map(member -> FieldSpec.builder(
                                member.storedType(), member.variable(), Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(VariableDocs.held(plan, member))
                        .build())
                .toList();
    }
}
