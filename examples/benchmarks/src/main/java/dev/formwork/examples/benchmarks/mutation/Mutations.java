package dev.formwork.examples.benchmarks.mutation;

import dev.formwork.examples.benchmarks.harness.Table;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts on how many mutated documents each contestant and jackson-core disagree. */
public final class Mutations {

    private static final int COUNT = 200_000;
    private static final long SEED = 20261123;

    private Mutations() {}

    /** How often a reader took what is no JSON object, and refused what is one; with an example of each. */
    static final class Disagreement {
        int accepted;
        int rejected;
        String firstAccepted = "";
        String firstRejected = "";

        private void add(byte[] json, boolean isObject, boolean isAccepted) {
            if (isAccepted && !isObject && accepted++ == 0) {
                firstAccepted = shown(json);
            } else if (!isAccepted && isObject && rejected++ == 0) {
                firstRejected = shown(json);
            }
        }

        private static String shown(byte[] json) {
            return new String(json, StandardCharsets.US_ASCII)
                    .chars()
                    .mapToObj(c -> c < ' ' ? String.format("<%02x>", c) : c == '|' ? "<7c>" : Character.toString(c))
                    .collect(Collectors.joining());
        }
    }

    /** Takes the number of documents, 200,000 unless given, and the seed. */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : COUNT;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        Table table = new Table(
                "contestant", "accepted, not JSON", "rejected, JSON", "the first accepted", "the first rejected");
        disagreements(count, seed)
                .forEach((name, found) -> table.add(
                        name, found.accepted, found.rejected, code(found.firstAccepted), code(found.firstRejected)));
        System.out.print(table.keep("mutations").markdown());
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : '`' + text + '`';
    }

    static Map<String, Disagreement> disagreements(int count, long seed) {
        Map<String, Reader> readers = Readers.all();
        Map<String, Disagreement> found = new LinkedHashMap<>();
        readers.keySet().forEach(name -> found.put(name, new Disagreement()));
        Mutator mutator = new Mutator(seed);
        for (int i = 0; i < count; i++) {
            byte[] json = mutator.next();
            boolean isObject = Readers.isObject(json);
            readers.forEach((name, reader) -> found.get(name).add(json, isObject, reader.accepts(json)));
        }
        return found;
    }
}
