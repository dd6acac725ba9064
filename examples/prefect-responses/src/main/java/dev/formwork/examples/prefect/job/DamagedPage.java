package dev.formwork.examples.prefect.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a page of flow runs with faults in it.
 *
 * @param text   the copy as JSON text, each run on a line of its own
 * @param runs   how many runs there are
 * @param faults the faults that are in it
 */
record DamagedPage(String text, int runs, List<Fault> faults) {

    /**
     * Damages a page as far as it has the runs that are to be damaged.
     *
     * @param page   a list of flow runs as compact JSON text
     * @param faults what is to be damaged
     * @return the damaged copy
     */
    static DamagedPage of(String page, List<Fault> faults) {
        List<String> runs = items(page);
        List<Fault> applied = new ArrayList<>();
        for (Fault fault : faults) {
            if (fault.run() < runs.size()) {
                Optional<String> damaged = fault.applyTo(runs.get(fault.run()));
                if (damaged.isPresent()) {
                    runs.set(fault.run(), damaged.get());
                    applied.add(fault);
                }
            }
        }
        return new DamagedPage("[" + String.join(",\n", runs) + "]", runs.size(), List.copyOf(applied));
    }

    /** The texts of the objects in an array. */
    private static List<String> items(String array) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        boolean inString = false;
        for (int i = 0; i < array.length(); i++) {
            char c = array.charAt(i);
            if (inString) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = false;
                }
            } else if (c == '"') {
                inString = true;
            } else if (c == '{' && depth++ == 0) {
                begin = i;
            } else if (c == '}' && --depth == 0) {
                items.add(array.substring(begin, i + 1));
            }
        }
        return items;
    }
}
