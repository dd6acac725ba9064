package dev.formwork.examples.benchmarks.payload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The documents that every contestant reads. */
public final class Payload {

    private static final long SEED = 20261123;
    private static final int PAGE_SIZE = 200;
    private static final int FAULTY_EVERY = 20;

    private Payload() {}

    /** A page of 200 runs as plain objects. */
    public static List<Map<String, Object>> plainPage() {
        return plainPage(PAGE_SIZE);
    }

    /** A page of so many runs as plain objects. */
    public static List<Map<String, Object>> plainPage(int size) {
        Runs runs = new Runs(SEED);
        List<Map<String, Object>> page = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            page.add(runs.next());
        }
        return page;
    }

    /** A page of 200 runs, about 400 KB, members in the server's order. */
    public static byte[] page() {
        return JsonText.of(plainPage());
    }

    /** The same page, with the members of each object in an order of its own. */
    public static byte[] shuffledPage() {
        Random random = new Random(SEED);
        return JsonText.of(shuffled(plainPage(), random));
    }

    /** The same page, in which one run of twenty breaks a rule, each in another way. */
    public static byte[] faultyPage() {
        List<Map<String, Object>> page = plainPage();
        Fault[] faults = Fault.values();
        for (int i = 0; i < page.size(); i += FAULTY_EVERY) {
            faults[i / FAULTY_EVERY % faults.length].damage(page.get(i));
        }
        return JsonText.of(page);
    }

    /** How many runs of {@link #faultyPage()} break a rule. */
    public static int faultyRuns() {
        return (PAGE_SIZE + FAULTY_EVERY - 1) / FAULTY_EVERY;
    }

    /** One small object: a concurrency limit. */
    public static byte[] small() {
        Map<String, Object> limit = new LinkedHashMap<>();
        limit.put("name", "database");
        limit.put("slots", 25);
        limit.put("active", true);
        limit.put("decay_per_second", 0.5);
        return JsonText.of(limit);
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Object> names = new ArrayList<>(map.keySet());
            Collections.shuffle(names, random);
            Map<Object, Object> result = new LinkedHashMap<>();
            names.forEach(name -> result.put(name, shuffled(map.get(name), random)));
            return result;
        }
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(item -> result.add(shuffled(item, random)));
            return result;
        }
        return value;
    }
}
