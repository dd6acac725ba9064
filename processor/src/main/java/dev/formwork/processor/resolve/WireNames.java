package dev.formwork.processor.resolve;

import dev.formwork.Naming;
import java.util.Locale;

/** Wire names from property names. */
final class WireNames {
    private WireNames() {}

    static String of(String property, Naming naming) {
        return switch (naming) {
            case AS_IS -> property;
            case SNAKE_CASE -> separated(property, '_').toLowerCase(Locale.ROOT);
            case UPPER_SNAKE_CASE -> separated(property, '_').toUpperCase(Locale.ROOT);
            case KEBAB_CASE -> separated(property, '-').toLowerCase(Locale.ROOT);
            case UPPER_CAMEL_CASE -> Character.toUpperCase(property.charAt(0)) + property.substring(1);
            case LOWER_CASE -> property.toLowerCase(Locale.ROOT);
        };
    }

    /** Puts {@code separator} between words: {@code flowRunId} is three words, {@code flowURLPath} as well. */
    private static String separated(String property, char separator) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < property.length(); i++) {
            if (i > 0 && beginsWord(property, i)) {
                words.append(separator);
            }
            words.append(property.charAt(i));
        }
        return words.toString();
    }

    private static boolean beginsWord(String property, int index) {
        if (!Character.isUpperCase(property.charAt(index))) {
            return false;
        }
        char before = property.charAt(index - 1);
        boolean endsAcronym = Character.isUpperCase(before)
                && index + 1 < property.length()
                && Character.isLowerCase(property.charAt(index + 1));
        return Character.isLowerCase(before) || Character.isDigit(before) || endsAcronym;
    }
}
