package dev.formwork.examples.prefect;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Finds the first difference between two JSON values. Numbers are compared by value; what strings must have in common is
 * up to the user of this class.
 */
public final class JsonDifference {

    private final BiPredicate<String, String> sameText;
    private final boolean mayLack;
    private final SortedSet<String> lacking = new TreeSet<>();

    private JsonDifference(BiPredicate<String, String> sameText, boolean mayLack) {
        this.sameText = sameText;
        this.mayLack = mayLack;
    }

    /**
     * Compares objects by the same members, in any order.
     *
     * @param sameText whether an expected string and an actual one are the same
     */
    public static JsonDifference comparing(BiPredicate<String, String> sameText) {
        return new JsonDifference(sameText, false);
    }

    /**
     * Notes members that the actual value lacks, instead of taking them for differences. Strings must be equal, but for
     * the two ways to write that a time is in UTC.
     */
    public static JsonDifference notingWhatIsLacking() {
        return new JsonDifference((expected, actual) -> inUtc(expected).equals(inUtc(actual)), true);
    }

    private static String inUtc(String text) {
        return text.replaceFirst("\\+00:00$", "Z");
    }

    /**
     * Compares two values.
     *
     * @param path where the values stand, for the text that is returned
     * @return what differs first, in words
     */
    public Optional<String> find(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return findInObjects(path, expected, actual);
        }
        if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                Optional<String> difference = find(path + "[]", expected.get(i), actual.get(i));
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return same(expected, actual)
                ? Optional.empty()
                : Optional.of(path + ": expected " + expected + " but was " + actual);
    }

    /** Members that actual values lacked, as paths without indexes. */
    public SortedSet<String> lacking() {
        return lacking;
    }

    private Optional<String> findInObjects(String path, JsonNode expected, JsonNode actual) {
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            String memberPath = path + "." + member.getKey();
            JsonNode value = actual.get(member.getKey());
            if (value == null) {
                if (!mayLack) {
                    return Optional.of(memberPath + ": is lacking");
                }
                lacking.add(memberPath);
                continue;
            }
            Optional<String> difference = find(memberPath, member.getValue(), value);
            if (difference.isPresent()) {
                return difference;
            }
        }
        for (Map.Entry<String, JsonNode> member : actual.properties()) {
            if (!expected.has(member.getKey())) {
                return Optional.of(path + "." + member.getKey() + ": was not expected");
            }
        }
        return Optional.empty();
    }

    private boolean same(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.isIntegralNumber() && actual.isIntegralNumber()
                    ? expected.bigIntegerValue().equals(actual.bigIntegerValue())
                    : Double.compare(expected.doubleValue() + 0.0, actual.doubleValue() + 0.0) == 0;
        }
        if (expected.isTextual() && actual.isTextual()) {
            return sameText.test(expected.textValue(), actual.textValue());
        }
        return expected.equals(actual);
    }
}
