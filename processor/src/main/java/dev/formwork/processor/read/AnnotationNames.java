package dev.formwork.processor.read;

import java.util.Set;

/** The qualified names of the annotations that Formwork reads. */
public final class AnnotationNames {
    public static final String SCHEMA = "dev.formwork.Schema";
    public static final String GENERATED = "dev.formwork.Generated";

    public static final String AFTER = "dev.formwork.After";
    public static final String BEFORE = "dev.formwork.Before";
    public static final String CONVERT = "dev.formwork.Convert";
    public static final String DEFAULT = "dev.formwork.Default";
    public static final String DEFAULT_VALUE = "dev.formwork.DefaultValue";
    public static final String EXTRAS = "dev.formwork.Extras";
    public static final String HIDDEN = "dev.formwork.Hidden";
    public static final String LITERAL = "dev.formwork.Literal";
    public static final String MODEL_VALIDATOR = "dev.formwork.ModelValidator";
    public static final String ONE_OF = "dev.formwork.OneOf";
    public static final String REQUIRED = "dev.formwork.Required";
    public static final String RESET_FIELD = "dev.formwork.ResetField";
    public static final String SECRET = "dev.formwork.Secret";
    public static final String STRICT = "dev.formwork.Strict";

    public static final String JSON_ALIAS = "com.fasterxml.jackson.annotation.JsonAlias";
    public static final String JSON_CLASS_DESCRIPTION = "com.fasterxml.jackson.annotation.JsonClassDescription";
    public static final String JSON_FORMAT = "com.fasterxml.jackson.annotation.JsonFormat";
    public static final String JSON_IGNORE = "com.fasterxml.jackson.annotation.JsonIgnore";
    public static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    public static final String JSON_PROPERTY_DESCRIPTION = "com.fasterxml.jackson.annotation.JsonPropertyDescription";

    public static final String JSON_SUB_TYPES = "com.fasterxml.jackson.annotation.JsonSubTypes";
    public static final String JSON_TYPE_INFO = "com.fasterxml.jackson.annotation.JsonTypeInfo";
    public static final String JSON_TYPE_NAME = "com.fasterxml.jackson.annotation.JsonTypeName";

    /** What Formwork's own annotations on accessors are called. */
    public static final Set<String> ON_ACCESSORS = Set.of(
            AFTER,
            BEFORE,
            CONVERT,
            DEFAULT,
            DEFAULT_VALUE,
            EXTRAS,
            HIDDEN,
            LITERAL,
            ONE_OF,
            REQUIRED,
            RESET_FIELD,
            SECRET,
            STRICT);

    private static final String OWN = "dev.formwork.";
    private static final String JACKSON = "com.fasterxml.jackson.annotation.";
    private static final String VALIDATION = "jakarta.validation.";

    /** Any annotation that is called so says that null is admitted. */
    private static final String NULLABLE = "Nullable";

    private AnnotationNames() {}

    /** Whether the annotation belongs to a library whose annotations must not be ignored. */
    public static boolean isForeign(AnnotationUse use) {
        String name = use.qualifiedName();
        return name.startsWith(JACKSON) || name.startsWith(VALIDATION);
    }

    /** Whether the annotation belongs to Formwork, or to a library whose annotations must not be ignored. */
    public static boolean isRead(AnnotationUse use) {
        return use.qualifiedName().startsWith(OWN) || isForeign(use);
    }

    public static boolean isNullable(AnnotationUse use) {
        return use.type().getSimpleName().contentEquals(NULLABLE);
    }
}
