package dev.formwork.processor.check;

import java.util.Locale;

/**
 * All problems that the processor reports: what is wrong, and what to write instead. {@code DIAGNOSTICS.md} lists them
 * for users.
 */
public enum ProblemCode {
    // ---- the schema
    NOT_AN_INTERFACE("@%s stands on %s, which is %s", "write an interface"),
    TWO_SCHEMA_ANNOTATIONS("%s has both @%s and @%s, each of which makes it a schema", "keep one of them"),
    SOURCE_ONLY_ANNOTATION(
            "@%s stands for @Schema but is not kept in class files, so that other modules could not see what is a schema",
            "write @Retention(RetentionPolicy.CLASS)"),
    PRIVATE_SCHEMA(
            "%s is not visible to the code that is generated for it",
            "declare it, and the types around it, neither private nor inside a method"),
    RESERVED_TYPE_PARAMETER(
            "The type parameter %s would hide a class of this name in generated code", "give it another name"),
    MODEL_OF_ANOTHER("%1$s extends Model<%2$s>, but is no %2$s", "write Model<%1$s>"),
    CONFLICTING_SUPERTYPES("%s extends both %s and %s", "keep one of them, in the supertypes as well"),
    GENERATED_NAME_TAKEN("%s cannot be generated for %s, since %s", "%s"),

    // ---- unions
    EMPTY_UNION("%s is a union without members", "seal it and let schemas extend it, or list them by @JsonSubTypes"),
    UNION_MEMBER_NOT_A_SCHEMA("%s is no schema, and so no member of %s", "write an interface annotated @Schema"),
    UNION_MEMBER_NOT_A_SUBTYPE("%1$s does not extend %2$s, of which it would be a member", "let it extend %2$s"),
    UNION_MEMBER_NOT_LISTED(
            "%2$s permits %1$s, but @JsonSubTypes does not list it",
            "add @JsonSubTypes.Type(%1$s.class), or remove @JsonSubTypes to have all permitted types as members"),
    UNION_MEMBER_NOT_PERMITTED(
            "%1$s is listed, but not permitted by the sealed interface %2$s itself",
            "list a type that %2$s permits, or that a sealed one of these does"),
    DUPLICATE_UNION_MEMBER("%s is listed twice", "remove one of the two"),
    GENERIC_UNION("%s has type parameters, which unions and their members must not have", "write an interface without"),
    OPTION_OF_UNION("@Schema(%s) has no effect on %s, which is a union", "write it on the members"),
    SUB_TYPES_WITHOUT_TAG(
            "@JsonSubTypes lists members of %s, but nothing says what tells them apart",
            "add @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = …), or seal the interface instead"),
    UNSUPPORTED_TYPE_INFO(
            "@JsonTypeInfo(%s = %s) is not supported",
            "write use = JsonTypeInfo.Id.NAME, and include = JsonTypeInfo.As.PROPERTY or EXISTING_PROPERTY"),
    UNION_MEMBER_WITHOUT_NAME(
            "%s has no name by which the input could pick it",
            "write one in @JsonSubTypes.Type, or in @JsonTypeName on the member"),
    DUPLICATE_UNION_TAG("%s and %s have the same name, \"%s\"", "give one of them another name"),
    UNION_TAG_NOT_A_FIELD(
            "%1$s has no field \"%2$s\" that could be the tag%3$s",
            "add the field, or write include = JsonTypeInfo.As.PROPERTY to have the tag beside the fields"),
    UNION_NAME_NOT_ADMITTED(
            "The @Literal on \"%2$s\" of %3$s does not admit the name \"%1$s\"", "write the same in both%4$s"),
    AMBIGUOUS_UNION(
            "%s and %s of the union %s have the same wire names, so that only the values tell them apart,"
                    + " and otherwise the first is taken",
            "add a @Literal with a value of its own to each member, under one name"),

    // ---- accessors
    NOT_AN_ACCESSOR(
            "%s() is no accessor, since it %s",
            "write an abstract method without parameters that returns a value, or give this one a body"),
    CONFLICTING_ACCESSORS(
            "%1$s inherits %2$s() from %3$s and from %4$s, with types of which neither is the more specific",
            "declare %2$s() in %1$s with a type that fits both"),
    CONFLICTING_ANNOTATIONS(
            "%1$s inherits %2$s() from %3$s and from %4$s, which differ in @%5$s",
            "declare %2$s() in %1$s with the @%5$s that is meant"),
    OVERRIDE_OF_ANOTHER_TYPE(
            "%1$s() has the type %2$s, but overrides %3$s.%1$s(), whose type is %4$s", "write a type that fits both"),
    MIXED_ACCESSOR_STYLES(
            "%1$s() is called like a getter, but %2$s() is not, so that the property would be \"%1$s\"",
            "call all accessors of a schema alike, or give this one its wire name by @JsonProperty"),
    RESERVED_NAME(
            "%1$s() would clash with a method of the generated class",
            "give the accessor another name, and @JsonProperty(\"%2$s\") to keep the wire name"),
    DUPLICATE_PROPERTY("%s() and %s() stand for the same property, \"%s\"", "remove one of them"),
    CHECKED_EXCEPTION(
            "%s() throws %s, a checked exception that generated code cannot handle",
            "remove it from the throws clause, and throw an unchecked one if need be"),
    METHOD_NAME_TAKEN(
            "%1$s(…) of %3$s would clash with a method of the generated class, %2$s",
            "give the method another name, or other parameters"),

    // ---- types
    UNSUPPORTED_TYPE(
            "%s cannot be the type of a field%s",
            "write a type that the README lists in \"What a schema can say\", such as a primitive, String, a type of"
                    + " java.time, an enum, an interface annotated @Schema, or a List, Map, array or Optional of these"
                    + " (any other type needs @Convert)"),
    UNSUPPORTED_KEY(
            "%s cannot be the key of a map",
            "write a String, an enum, a UUID, or a number such as Integer, Long or BigDecimal"),
    ARRAY_INSIDE(
            "The type of %s() has arrays inside a collection, a map or an Optional, where they could be changed and would"
                    + " be equal to none but themselves",
            "write List instead of the arrays, such as List<List<Integer>> for List<int[]>"),
    RAW_TYPE("%s stands without type arguments", "write them: %s"),
    WILDCARD_TYPE("A type argument of %s is a wildcard", "write the type that is meant"),
    INVISIBLE_TYPE(
            "%1$s, the type of %3$s(), is not visible to the code that is generated in the package %2$s",
            "make the type public, and the types around it"),
    HIDDEN_TYPE("In the generated class, %s is hidden by %s", "rename one of the two"),
    UNRESOLVED_TYPE("The type %s does not exist", "check its name and import%s"),
    EMPTY_ENUM("%s has no constants, so that no value of %s() could be read", "add the constants"),
    NULLABLE_WITHOUT_EFFECT("@%s has no effect on %s", "%s"),

    // ---- names
    EMPTY_WIRE_NAME("The wire name is empty", "write the name in JSON, or remove the annotation"),
    MALFORMED_WIRE_NAME(
            "The wire name has half of a surrogate pair, which no JSON text can hold",
            "write the other half, or remove it"),
    DUPLICATE_WIRE_NAME(
            "%s() and %s() have the same wire name, \"%s\"", "give one of them another name by @JsonProperty"),
    DUPLICATE_ENUM_NAME(
            "The constants %s and %s of %s have the same wire name, \"%s\"",
            "give one of them another name by @JsonProperty"),

    // ---- presence and defaults
    RESET_WITHOUT_DEFAULT(
            "%s() is a reset field but has no default to be reset to",
            "add @DefaultValue, make it a default method with @Default, or make its type nullable or Optional"),
    INVALID_DEFAULT_VALUE("The default does not fit %s: %s", "write it as the JSON text of such a value%s"),
    DEFAULT_TOO_LARGE(
            "The default of %s() has %s values, but a constant has at most %s",
            "make it a default method that reads or makes the value, with @Default"),
    DEFAULT_VALUE_OF_SCHEMA(
            "%s() holds a schema, of which @DefaultValue can make no instance",
            "make it a default method that returns the instance, with @Default"),
    DEFAULT_VALUE_OF_VARIABLE(
            "%s() holds a value of a type parameter, of which @DefaultValue can make no instance",
            "make it a default method that returns the instance, with @Default"),
    DEFAULT_VALUE_OF_CONVERTED(
            "%s() holds %s, of which @DefaultValue can make no constant",
            "make it a default method that returns the value, with @Default"),
    DEFAULT_VALUE_ON_DEFAULT_METHOD(
            "%s() has a body, so that @DefaultValue has no effect",
            "remove the body, or write @Default to make what it returns the default"),
    DEFAULT_ON_ABSTRACT_METHOD(
            "%s() has no body that could be its default",
            "make it a default method, or write @DefaultValue with the JSON text of a constant"),
    TWO_DEFAULTS(
            "%s() has both @Default and @DefaultValue",
            "keep @Default for what a body returns, @DefaultValue for a constant"),
    REQUIRED_WITH_DEFAULT("%s() is required, so that its default has no effect", "remove one of the two"),
    REQUIRED_WITHOUT_EFFECT(
            "%s() is required anyway, since its type admits no null",
            "remove @Required, or make the type nullable or Optional"),

    // ---- literals
    EMPTY_LITERAL("@Literal admits no value at all", "list the values that are admitted"),
    DUPLICATE_LITERAL("@Literal lists \"%s\" twice", "remove one of them"),
    INVALID_LITERAL("\"%s\" is no value of %s", "write the JSON text of such a value%s"),
    LITERAL_ON_WRONG_TYPE(
            "@Literal cannot be on %s(), whose type is %s",
            "write a String, an integer or a boolean, or an Optional of one"),

    // ---- validators, converters and scalar unions
    NO_VALIDATOR("@%s names no class", "name at least one, or remove the annotation"),
    NOT_A_VALIDATOR("%s does not implement %s", "name a class that does"),
    VALIDATOR_OF_ANOTHER_TYPE("%s implements %s, but %s is needed here", "name a class that implements it"),
    UNUSABLE_VALIDATOR(
            "Generated code cannot make an instance of %s, since it %s",
            "name a class that is neither abstract nor private, with a constructor without parameters that the schema's"
                    + " package can see"),
    NOT_A_MODEL_VALIDATOR("%s() cannot be a model validator, since it %s", "write %s"),
    ONE_OF_ON_WRONG_TYPE("@OneOf cannot be on %s, whose type is %s", "write Object"),
    TOO_FEW_MEMBERS("@OneOf lists fewer than two types", "list those that are admitted"),
    DUPLICATE_MEMBER("@OneOf lists %s twice", "remove one of them"),
    UNSUPPORTED_SCALAR(
            "%s cannot be a member of @OneOf",
            "write Boolean, the box of a number, BigInteger, BigDecimal, String, UUID, or a type of java.time"),

    // ---- constraints
    CONSTRAINT_ON_WRONG_TYPE("@%s cannot apply to %s, whose type is %s", "write it on %s"),
    NOT_NULL_ON_NULLABLE(
            "@NotNull contradicts the type of %s, which admits null or an empty Optional",
            "write a type that does not, or remove @NotNull"),
    INVALID_BOUND("%s is no bound of @%s", "write %s"),
    CONTRADICTING_BOUNDS("No value is at least %s and at most %s", "write bounds that admit one"),
    INVALID_REGEXP(
            "The regular expression is malformed, at index %s: %s", "write it as java.util.regex.Pattern has it"),
    UNSUPPORTED_MESSAGE("The message has %s, which is not supported", "write %s"),

    // ---- unknown keys
    EXTRAS_WITHOUT_KEEP(
            "%s() would receive unknown keys, but the schema does not keep them",
            "write @Schema(extra = Extra.KEEP), or remove @Extras"),
    KEEP_WITHOUT_EXTRAS(
            "%s keeps unknown keys but has no field to hold them",
            "add @Extras Map<String, Object> extras(), or remove extra = KEEP"),
    TWO_EXTRAS("%s() and %s() would both receive the unknown keys", "remove one @Extras"),
    EXTRAS_ON_WRONG_TYPE("@Extras cannot be on %s(), whose type is %s", "write Map<String, Object>"),
    EXTRAS_WITH_OTHER("@%s has no effect on %s(), which receives the unknown keys", "remove it"),

    // ---- other annotations
    HIDDEN_AND_SECRET(
            "@Hidden leaves %s() out of toString(), so that @Secret has nothing to mask there",
            "write @Secret alone, which also keeps the value out of violations"),
    NOT_A_FIELD("@%s has no effect on %s(), which is no field, since it %s", "remove it%s"),
    IGNORED_FIELD(
            "%s() is abstract, so that it cannot be left out",
            "remove @JsonIgnore, or give the method a body without @Default, which makes it no field"),
    UNSUPPORTED_FORMAT(
            "@JsonFormat cannot apply like this to %s, %s%s",
            "write shape = STRING or NUMBER for a Duration (seconds, or with pattern = \"MILLIS\" milliseconds), or timezone ="
                    + " \"UTC\" for an OffsetDateTime or ZonedDateTime"),
    UNSUPPORTED_ANNOTATION("@%s is not supported", "remove it"),
    UNSUPPORTED_MEMBER("The member %2$s of @%1$s is not supported", "remove it"),

    // ---- Formwork itself
    FILE_NOT_WRITTEN("%s cannot be written: %s", "let the compiler write to the folders of sources and classes"),
    FORMWORK_BUG(
            "Formwork %s failed on %s; this is a bug of Formwork, not of the schema",
            "please report it with the source of the schema and this: %s");

    private final String problem;
    private final String remedy;

    ProblemCode(String problem, String remedy) {
        this.problem = problem;
        this.remedy = remedy;
    }

    /** What is wrong and what to write instead. */
    String text(Object... arguments) {
        return String.format(Locale.ROOT, problem + ": " + remedy, arguments);
    }
}
