package dev.formwork.processor.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** "Did you mean". */
final class Suggestion {
    private Suggestion() {}

    /** A sentence part that names the candidate that is closest to {@code name}; empty if none is close. */
    static String of(String name, Collection<String> candidates) {
        int tolerance = (name.length() + 1) / 3;
        return candidates.stream()
                .filter(candidate -> !candidate.equals(name) && distance(name, candidate) <= tolerance)
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> " (did you mean " + candidate + "?)")
                .orElse("");
    }

    /** How many letters must be put in, taken out or replaced (Levenshtein), regardless of case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
