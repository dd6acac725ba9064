package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.ModelRule;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all writers of one schema agree on: the names of what they emit, and the members in order. */
final class Plan {
    private final SchemaModel model;
    private final List<Member> members;
    private final PresenceBits bits;
    private final DocLinks links;
    private final TypeParameters parameters;

    /** The variables of the implementation and its builder; locals of methods are claimed inside of it. */
    private final Scope variables = new Scope("yield");

    /** The builder's methods with one parameter; the first two would clash with those of {@code Object}. */
    private final Scope setters = new Scope("wait", "equals", "yield");

    /** The implementation's methods without a parameter. */
    private final Scope methods = new Scope();

    final String set;

    /** What holds the codec of an instance: a constant, or a field of an instance that has type arguments. */
    final String codecVariable;

    final String from;

    /** The builder's method that notes that a field was set. */
    final String given;

    final String builderMethod;
    final String toBuilderMethod;
    final String resetFieldsMethod;
    final String jsonSchemaMethod;

    Plan(SchemaModel model) {
        this.model = model;
        this.links = new DocLinks(model);
        namesOfTypes().forEach(variables::claim);
        this.members = membersOf(model);
        this.bits = new PresenceBits(fields().size());
        this.set = variables.claim("set", "givenFields");
        this.parameters = new TypeParameters(model, codecNames());
        this.codecVariable = parameters.exist() ? variables.claim("codec", "ownCodec") : "CODEC";
        this.from = setters.claim("from", "copyFrom");
        this.given = setters.claim("given", "noteGiven");
        model.fields().forEach(field -> methods.claim(field.accessor()));
        this.builderMethod = methods.claim("builder", "newBuilder");
        this.toBuilderMethod = methods.claim("toBuilder", "asBuilder");
        // What the schema inherits from Model has its name from there.
        this.resetFieldsMethod = model.isModel() ? "resetFields" : methods.claim("resetFields", "withResetFields");
        this.jsonSchemaMethod = methods.claim("jsonSchema", "jsonSchemaText");
    }

    /** What variables must not be called, since they would obscure it: the first parts of the names of types. */
    private Set<String> namesOfTypes() {
        Set<String> names = new LinkedHashSet<>(model.schema().simpleNames());
        Set<ClassName> types = new LinkedHashSet<>();
        model.fields().forEach(field -> Types.classesIn(field.value().type()).forEach(types::add));
        for (ClassName type : types) {
            names.addAll(type.simpleNames());
            names.add(Words.firstPart(type.packageName()));
        }
        if (!model.surroundings().hiddenNames().isEmpty()) {
            // The packages of what is qualified then.
            names.addAll(List.of("dev", "java"));
        }
        // Of a type in the unnamed package.
        names.remove("");
        return names;
    }

    private List<Member> membersOf(SchemaModel model) {
        Scope withers = new Scope();
        Scope constants = new Scope();
        List<Member> result = new ArrayList<>();
        for (FieldModel field : model.fields()) {
            String property = field.property();
            // Never capitalized, so that no variable obscures a type.
            String variable = Words.variable(property);
            result.add(new Member(
                    field,
                    result.size(),
                    variables.claim(variable, variable + "Value"),
                    setters.claim(property, property + "Value"),
                    withers.claim("with" + Words.capitalized(property)),
                    constants.claim(Words.upperSnake(property))));
        }
        return result;
    }

    /** The names in the generated codec, its locals taken. */
    private Scope codecNames() {
        Scope names = new Scope("in", "out", "builder", "extras", "field", "set", "own", "instance");
        namesOfTypes().forEach(names::claim);
        schemaVariable(names);
        return names;
    }

    /** The names of the generated codec's constants, which must obscure none of the user's types. */
    Scope codecConstants() {
        Stream<ClassName> types = Stream.of(
                        Stream.of(schema()),
                        model.rules().stream().map(ModelRule::owner),
                        model.fields().stream()
                                .flatMap(field -> Types.classesIn(field.value().type())))
                .flatMap(Function.identity());
        Scope names = new Scope("FIELDS", "RULES");
        types.filter(type -> !Types.isOfJava(type))
                .flatMap(type -> type.simpleNames().stream())
                .distinct()
                .forEach(names::claim);
        return names;
    }

    SchemaModel model() {
        return model;
    }

    ClassName schema() {
        return model.schema();
    }

    ClassName implementation() {
        return model.implementation();
    }

    ClassName codec() {
        return model.codec();
    }

    ClassName builder() {
        return model.implementation().nestedClass("Builder");
    }

    ClassName fieldEnum() {
        return model.implementation().nestedClass("Field");
    }

    /** None if the schema is not generic. */
    TypeParameters parameters() {
        return parameters;
    }

    // Page<T>
    TypeName schemaType() {
        return parameters.of(schema());
    }

    // ImmutablePage<T>
    TypeName implementationType() {
        return parameters.of(implementation());
    }

    // Builder<T>
    TypeName builderType() {
        return parameters.of(builder());
    }

    // ImmutablePageCodec<T>
    TypeName codecType() {
        return parameters.of(codec());
    }

    /** Whether a builder holds anything that the implementation takes from it. */
    boolean isBuilderRead() {
        return !members.isEmpty() || parameters.exist();
    }

    // new ImmutablePage<>(builder, set)
    // new ImmutableNothing(set)
    CodeBlock newImplementation(String builder, CodeBlock set) {
        CodeBlock created = parameters.created(implementation());
        return isBuilderRead()
                ? CodeBlock.of("$L($L, $L)", created, builder, set)
                : CodeBlock.of("$L($L)", created, set);
    }

    // new Builder<>(codec)
    /** A new builder in the implementation, of an instance that is written by {@code codec} if it is generic. */
    CodeBlock newBuilder(CodeBlock codec) {
        return CodeBlock.of("$L($L)", parameters.created(builder()), parameters.exist() ? codec : CodeBlock.of(""));
    }

    // ImmutablePageCodec.<T>untyped()
    /** The codec of instances that no codec has read. */
    CodeBlock untyped() {
        // With the types said, since the compiler does not find one that is bounded by itself.
        CodeBlock arguments = parameters.variables().stream()
                .map(variable -> CodeBlock.of("$L", variable.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$L>untyped()", codec(), arguments);
    }

    PresenceBits bits() {
        return bits;
    }

    // Job.super.id()
    /** Makes the default of a member that has a body, in the implementation. */
    CodeBlock defaultCall(Member member) {
        return CodeBlock.of("$T.super.$N()", schema(), member.accessor());
    }

    /** Everything that an instance holds. */
    List<Member> members() {
        return members;
    }

    /** The members that the schema names: all but the extras. */
    List<Member> fields() {
        return members.stream().filter(member -> !member.is(Mark.EXTRAS)).toList();
    }

    Optional<Member> extras() {
        return members.stream().filter(member -> member.is(Mark.EXTRAS)).findFirst();
    }

    List<Member> resetFields() {
        return fields().stream().filter(member -> member.is(Mark.RESET)).toList();
    }

    static boolean isRequired(Member member) {
        return member.field().presence() instanceof Presence.Required;
    }

    /** The user's Javadoc of a field. */
    UserDoc doc(Member member) {
        return UserDoc.of(member.field().doc(), links);
    }

    // {@link Job#name()}
    /** A reference to a field's accessor. Javadoc takes one that is called like the schema for a constructor. */
    CodeBlock link(Member member) {
        return isCalledLikeSchema(member)
                ? CodeBlock.of("{@code $L()}", member.accessor())
                : CodeBlock.of("{@link $T#$N()}", schema(), member.accessor());
    }

    // {@link #name()}
    /** A reference to the implementation's accessor, from within. */
    CodeBlock ownLink(Member member) {
        return member.accessor().equals(implementation().simpleName())
                ? CodeBlock.of("{@code $L()}", member.accessor())
                : CodeBlock.of("{@link #$N()}", member.accessor());
    }

    // {@link Job#name() name}
    /** The same, with the property's name to be read. */
    CodeBlock namedLink(Member member) {
        String property = member.field().property();
        return isCalledLikeSchema(member)
                ? CodeBlock.of("{@code $L}", property)
                : CodeBlock.of("{@link $T#$N() $L}", schema(), member.accessor(), property);
    }

    private boolean isCalledLikeSchema(Member member) {
        return member.accessor().equals(schema().simpleName());
    }

    boolean hasDeprecated() {
        return members.stream().anyMatch(member -> member.is(Mark.DEPRECATED));
    }

    /** A scope for the locals of a method of the implementation or the builder. */
    Scope locals() {
        return variables.inner();
    }

    /** What a variable of the schema's type is called: the last word of its name. */
    String schemaVariable(Scope locals) {
        String name = Words.lastWord(model.schema().simpleName());
        return locals.claim(name, name + "Value");
    }

    /** The properties of members as an enumeration in Javadoc: commas, and an "and" before the last. */
    static String listed(List<Member> members) {
        List<String> names = members.stream()
                .map(member -> "{@code " + member.field().property() + "}")
                .toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
