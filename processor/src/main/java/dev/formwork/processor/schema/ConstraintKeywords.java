package dev.formwork.processor.schema;

import dev.formwork.processor.model.ConstraintCall;
import dev.formwork.processor.model.Shape;
import java.math.BigDecimal;
import java.util.List;

/** Says by keywords what a value must meet, as far as JSON Schema has one that means the same. */
final class ConstraintKeywords {
    /** One character at least for which {@link Character#isWhitespace} does not hold. */
    static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029" + "\\u205f\\u3000]";

    private static final String ABOVE = "exclusiveMinimum";
    private static final String BELOW = "exclusiveMaximum";

    private ConstraintKeywords() {}

    /**
     * Adds what a constraint says. Nothing is said of what depends on the time, nor by a regular expression that means
     * something else in ECMA 262.
     *
     * @param keywords of the type without the constraint
     * @param shape    of the type
     */
    static void add(ConstraintCall call, Keywords keywords, Shape shape) {
        List<Object> arguments = call.arguments();
        boolean isMap = shape instanceof Shape.MapOf;
        switch (call.factory()) {
            case "min" -> keywords.bound(Keywords.MINIMUM, number(arguments), true);
            case "max" -> keywords.bound(Keywords.MAXIMUM, number(arguments), false);
            case "greaterThan" -> keywords.openBound(ABOVE, number(arguments), true);
            case "lessThan" -> keywords.openBound(BELOW, number(arguments), false);
            case "decimalMin" -> {
                if ((boolean) arguments.get(1)) {
                    keywords.bound(Keywords.MINIMUM, number(arguments), true);
                } else {
                    keywords.openBound(ABOVE, number(arguments), true);
                }
            }
            case "decimalMax" -> {
                if ((boolean) arguments.get(1)) {
                    keywords.bound(Keywords.MAXIMUM, number(arguments), false);
                } else {
                    keywords.openBound(BELOW, number(arguments), false);
                }
            }
            case "wholeDigits" -> {
                BigDecimal limit = BigDecimal.ONE.movePointRight((int) arguments.get(0));
                keywords.openBound(ABOVE, limit.negate(), true);
                keywords.openBound(BELOW, limit, false);
            }
            case "decimalPlaces" -> keywords.add("multipleOf", BigDecimal.ONE.movePointLeft((int) arguments.get(0)));
            case "minLength" -> keywords.bound("minLength", number(arguments), true);
            case "maxLength" -> keywords.bound("maxLength", number(arguments), false);
            case "minItems" -> keywords.bound(isMap ? "minProperties" : "minItems", number(arguments), true);
            case "maxItems" -> keywords.bound(isMap ? "maxProperties" : "maxItems", number(arguments), false);
            case "notBlank" -> keywords.add("pattern", NOT_BLANK);
            case "pattern" ->
                EcmaRegexp.of((String) arguments.get(0), (int) arguments.get(1))
                        .ifPresent(regexp -> keywords.add("pattern", regexp));
            case "email" -> keywords.add("format", "email");
            case "assertTrue" -> keywords.with("const", true);
            case "assertFalse" -> keywords.with("const", false);
            default -> {
                // Past and future: that depends on when the value is read.
            }
        }
    }

    private static BigDecimal number(List<Object> arguments) {
        return new BigDecimal(arguments.get(0).toString());
    }
}
