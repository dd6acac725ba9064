package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.runtime.FieldName;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** Writes the enum of the schema's fields. Names that follow from those of the constants are not repeated. */
final class FieldEnumWriter {
    private static final String PROPERTY_NAME = "propertyName";
    private static final String WIRE_NAME = "wireName";

    /** How the names of the fields are said: by the constants alone, or by what they hold. */
    private enum Form {
        /** Both names follow. */
        CONSTANT,
        /** Both names follow, that in JSON as the constant in lower case. */
        LOWER_CASE,
        /** The name of the property follows. */
        WIRE,
        /** One name is both. */
        ONE,
        /** Neither follows. */
        TWO
    }

    private final Plan plan;
    private final Form form;

    /** What a constant holds. */
    private final List<String> variables;

    FieldEnumWriter(Plan plan) {
        this.plan = plan;
        this.form = form(plan.fields());
        this.variables = switch (form) {
            case CONSTANT, LOWER_CASE -> List.of();
            case WIRE -> List.of(WIRE_NAME);
            case ONE -> List.of("fieldName");
            case TWO -> List.of(PROPERTY_NAME, WIRE_NAME);
        };
    }

    private static Form form(List<Member> fields) {
        boolean haveOneName = fields.stream().allMatch(FieldEnumWriter::hasOneName);
        if (!fields.stream().allMatch(FieldEnumWriter::isNamedByConstant)) {
            return haveOneName ? Form.ONE : Form.TWO;
        }
        Predicate<Member> isLowerCase =
                member -> member.field().wireName().equals(member.constant().toLowerCase(Locale.ROOT));
        return haveOneName ? Form.CONSTANT : fields.stream().allMatch(isLowerCase) ? Form.LOWER_CASE : Form.WIRE;
    }

    private static boolean hasOneName(Member member) {
        return member.field().property().equals(member.field().wireName());
    }

    /** Whether the name of the property follows from that of the constant, by whatever version of Unicode. */
    private static boolean isNamedByConstant(Member member) {
        String property = member.field().property();
        return property.chars().allMatch(c -> c < 128)
                && FieldName.propertyOf(member.constant()).equals(property);
    }

    // public enum Field implements FieldName { … }
    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(plan.fieldEnum())
                .addJavadoc("The fields of {@link $T}.", plan.schema())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(FieldName.class);
        plan.fields().forEach(member -> type.addEnumConstant(member.constant(), constant(member)));
        if (form == Form.LOWER_CASE) {
            return type.addMethod(getter(WIRE_NAME, CodeBlock.of("name().toLowerCase($T.ROOT)", Locale.class)))
                    .build();
        } else if (variables.isEmpty()) {
            return type.build();
        }
        variables.forEach(
                variable -> type.addField(FieldSpec.builder(String.class, variable, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc("$L.", Words.capitalized(doc(variable)))
                        .build()));
        type.addMethod(constructor());
        if (form != Form.WIRE) {
            type.addMethod(getter(PROPERTY_NAME, CodeBlock.of("$N", variables.get(0))));
        }
        return type.addMethod(getter(WIRE_NAME, CodeBlock.of("$N", variables.get(variables.size() - 1))))
                .build();
    }

    // NAME
    // NAME("name")
    // RUN_COUNT("runCount", "run_count")
    private TypeSpec constant(Member member) {
        CodeBlock names = variables.stream()
                .map(variable -> variable.equals(PROPERTY_NAME)
                        ? CodeBlock.of("$S", member.field().property())
                        : ScalarLiterals.string(member.field().wireName()))
                .collect(CodeBlock.joining(", "));
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
                switch (form) {
                    case WIRE -> "A field, by its name in JSON.";
                    case ONE -> "A field, called so in Java and in JSON.";
                    default -> "A field, by its names in Java and in JSON.";
                });
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
    private static MethodSpec getter(String name, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", value)
                .build();
    }
}
