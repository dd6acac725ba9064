package dev.formwork.runtime;

import java.util.List;
import java.util.Map;

/** The violations that the runtime itself reports: their codes, and what is said of them. */
enum ViolationCode {
    JSON_INVALID("This is not JSON: {error}"),
    TOO_MANY_VIOLATIONS("More than {limit} violations; reading stopped here"),
    TOO_MANY_REPETITIONS("The same objects stand at so many places that reading stopped here"),
    RECURSION_LOOP("Nested more than {limit} levels deep, or inside itself"),

    MISSING("The field is required"),
    NULL_FORBIDDEN("Expected something other than null"),
    EXTRA_FORBIDDEN("The field is not part of {class_name}"),
    INVALID_KEY("A key must be a string"),
    DUPLICATE_KEY("The key stands twice in the object"),
    MODEL_TYPE("Expected an object with the fields of {class_name}"),
    UNION_TAG_INVALID("Expected {tag} to be {expected}"),
    IS_INSTANCE_OF("Expected an instance of {class}"),

    STRING_TYPE("Expected a string"),
    STRING_UNICODE("The string has a surrogate without its partner, so that there is no UTF-8 for it"),
    INT_TYPE("Expected an integer"),
    INT_PARSING("The text is not an integer"),
    INT_PARSING_SIZE("The integer does not fit into {bits} bits"),
    INT_FROM_FLOAT("Expected an integer, but the number has a fraction"),
    FINITE_NUMBER("Expected a finite number"),
    FLOAT_TYPE("Expected a number"),
    FLOAT_PARSING("The text is not a number"),
    DECIMAL_TYPE("Expected a decimal number"),
    DECIMAL_PARSING("The text is not a decimal number"),
    BOOL_TYPE("Expected a boolean"),
    BOOL_PARSING("Expected a boolean, or a word such as yes, no, on, off, 1 or 0"),
    UUID_TYPE("Expected a UUID as a string"),
    UUID_PARSING("The text is not a UUID: {error}"),
    DATETIME_TYPE("Expected a date and time"),
    DATETIME_PARSING("The value is not a date and time: {error}"),
    DATETIME_FROM_DATE_PARSING("The text is neither a date and time nor a date: {error}"),
    DATE_TYPE("Expected a date"),
    DATE_PARSING("The text is not a date: {error}"),
    DATE_FROM_DATETIME_PARSING("The value is neither a date nor a date and time: {error}"),
    DATE_FROM_DATETIME_INEXACT("Expected a date, but the time of day is not midnight"),
    TIME_TYPE("Expected a time of day"),
    TIME_PARSING("The value is not a time of day: {error}"),
    TIMEZONE_NAIVE("Expected a time without an offset"),
    TIME_DELTA_TYPE("Expected a duration"),
    TIME_DELTA_PARSING("The value is not a duration: {error}"),
    PERIOD_TYPE("Expected a period as a string"),
    PERIOD_PARSING("The text is not an ISO 8601 period"),
    ZONE_TYPE("Expected a time zone as a string"),
    ZONE_PARSING("The text is not the name of a time zone"),
    URL_TYPE("Expected a URI as a string"),
    URL_PARSING("The text is not a URI: {error}"),
    ENUM("Expected {expected}"),
    LITERAL_ERROR("Expected {expected}"),
    LIST_TYPE("Expected an array"),
    SET_TYPE("Expected an array"),
    DICT_TYPE("Expected an object"),

    GREATER_THAN("Expected more than {gt}"),
    GREATER_THAN_EQUAL("Expected {ge} or more"),
    LESS_THAN("Expected less than {lt}"),
    LESS_THAN_EQUAL("Expected {le} or less"),
    DECIMAL_WHOLE_DIGITS("Expected {whole_digits} or fewer digits before the decimal point"),
    DECIMAL_MAX_PLACES("Expected {decimal_places} or fewer digits behind the decimal point"),
    STRING_TOO_SHORT("Expected {min_length} or more characters, but there are {actual_length}"),
    STRING_TOO_LONG("Expected {max_length} or fewer characters, but there are {actual_length}"),
    STRING_BLANK("Expected a string that is not blank"),
    STRING_PATTERN_MISMATCH("Expected a string that matches {pattern}"),
    EMAIL_PARSING("The text is not an e-mail address"),
    TOO_SHORT("Expected {min_length} or more items, but there are {actual_length}"),
    TOO_LONG("Expected {max_length} or fewer items, but there are {actual_length}"),
    DATE_PAST("Expected a date in the past"),
    DATE_PAST_OR_PRESENT("Expected today or a date in the past"),
    DATE_FUTURE("Expected a date in the future"),
    DATE_FUTURE_OR_PRESENT("Expected today or a date in the future"),
    DATETIME_PAST("Expected a date and time in the past"),
    DATETIME_PAST_OR_PRESENT("Expected a date and time that is not in the future"),
    DATETIME_FUTURE("Expected a date and time in the future"),
    DATETIME_FUTURE_OR_PRESENT("Expected a date and time that is not in the past"),
    TIME_PAST("Expected an earlier time of day than now"),
    TIME_PAST_OR_PRESENT("Expected a time of day that is not later than now"),
    TIME_FUTURE("Expected a later time of day than now"),
    TIME_FUTURE_OR_PRESENT("Expected a time of day that is not earlier than now"),
    ASSERTION_ERROR("Expected {expected}"),

    VALUE_ERROR("{error}");

    private final String code;
    private final String template;

    ViolationCode(String template) {
        this.code = name().toLowerCase(java.util.Locale.ROOT);
        this.template = template;
    }

    /** The code as it stands in a {@link Violation}. */
    String code() {
        return code;
    }

    /** The message, with each <code>{name}</code> replaced by that parameter; a list is one of choices. */
    String message(Map<String, Object> params) {
        String message = template;
        for (Map.Entry<String, Object> param : params.entrySet()) {
            Object value = param.getValue();
            String text = value instanceof List<?> choices ? Choices.describe(choices) : String.valueOf(value);
            message = message.replace("{" + param.getKey() + "}", text);
        }
        return message;
    }
}
