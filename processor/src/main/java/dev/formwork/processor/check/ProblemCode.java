package dev.formwork.processor.check;

import java.util.Locale;

/**
 * All problems that the processor reports: what is wrong, and what to write instead. {@code DIAGNOSTICS.md} lists them
 * for users.
 */
public enum ProblemCode {
    // ---- the schema
    NOT_AN_INTERFACE("@Schema stands on %s, which is %s", "write an interface"),
    PRIVATE_SCHEMA(
            "%s is not visible to the code that is generated for it",
            "declare it, and the types around it, neither private nor inside a method"),
    GENERIC_SCHEMA("%s has type parameters, which a schema must not have", "write a schema for each type argument"),
    SEALED_SCHEMA("%s is sealed, which a schema must not be", "remove sealed and permits"),
    MODEL_OF_ANOTHER("%1$s extends Model<%2$s>, but is no %2$s", "write Model<%1$s>"),
    GENERATED_NAME_TAKEN("%1$s cannot be generated for %2$s, since %3$s", "rename one of the two"),

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
    MIXED_ACCESSOR_STYLES(
            "%1$s() is called like a getter, but %2$s() is not, so that the property would be \"%1$s\"",
            "call all accessors of a schema alike, or give this one its wire name by @JsonProperty"),
    RESERVED_NAME(
            "%1$s() would clash with a method of the generated class",
            "give the accessor another name, and @JsonProperty(\"%2$s\") to keep the wire name"),
    DUPLICATE_PROPERTY("%s() and %s() stand for the same property, \"%s\"", "remove one of them"),

    // ---- types
    UNSUPPORTED_TYPE(
            "%s cannot be the type of a field%s",
            "write a type from this list: a primitive or its box, String, CharSequence, BigInteger, BigDecimal, UUID,"
                    + " Instant, OffsetDateTime, ZonedDateTime, LocalDate, LocalTime, LocalDateTime, Duration, Period,"
                    + " ZoneId, URI, an enum, an interface annotated @Schema, Object for any JSON value, or a List, Set,"
                    + " Collection, Map, array, Optional, OptionalInt, OptionalLong or OptionalDouble of these"
                    + " (any other type needs @Convert)"),
    UNSUPPORTED_KEY(
            "%s cannot be the key of a map",
            "write a String, an enum, a UUID, or a number such as Integer, Long or BigDecimal"),
    RAW_TYPE("%s stands without type arguments", "write them: %s"),
    WILDCARD_TYPE("A type argument of %s is a wildcard", "write the type that is meant"),
    UNRESOLVED_TYPE("The type %s does not exist", "check its name and import%s"),
    NULLABLE_WITHOUT_EFFECT("@%s has no effect on %s", "%s"),

    // ---- names
    EMPTY_WIRE_NAME("The wire name is empty", "write the name in JSON, or remove the annotation"),
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
    DEFAULT_VALUE_OF_SCHEMA(
            "%s() holds a schema, of which @DefaultValue can make no instance",
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
    INVALID_LITERAL("\"%s\" is no value of %s", "write the JSON text of such a value"),
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
    NOT_NULL_ON_NULLABLE("@NotNull contradicts the type of %s, which admits no value", "write %s"),
    INVALID_BOUND("%s is no bound of @%s", "write %s"),
    CONTRADICTING_BOUNDS("No value is at least %s and at most %s", "write bounds that admit one"),
    INVALID_REGEXP("The regular expression is malformed, at index %s: %s", "write it as java.util.regex.Pattern has it"),
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
    UNSUPPORTED_ANNOTATION("@%s is not supported", "remove it"),
    UNSUPPORTED_MEMBER("The member %2$s of @%1$s is not supported", "remove it"),

    // ---- Formwork itself
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
