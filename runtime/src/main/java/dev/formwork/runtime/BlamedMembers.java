package dev.formwork.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which violations lie in which members of an open object or map, so that those of a member that stands there again can
 * be forgotten. Each violation is looked at once, however many members follow.
 */
final class BlamedMembers {
    /** The numbers of the violations inside a member, by its step in paths. */
    private final Map<Object, List<Long>> numbers = new HashMap<>();

    private long next;

    /**
     * Knows of no violation yet.
     *
     * @param first the number of the container's first violation
     */
    BlamedMembers(long first) {
        next = first;
    }

    /** Forgets the violations at a member of the container, and inside it. */
    void forget(Path member, Report report) {
        int step = member.elements().size() - 1;
        report.since(next).forEach((number, violation) -> {
            List<Object> path = violation.path().elements();
            if (path.size() > step) {
                numbers.computeIfAbsent(path.get(step), name -> new ArrayList<>())
                        .add(number);
            }
        });
        next = report.nextNumber();
        List<Long> earlier = numbers.remove(member.elements().get(step));
        if (earlier != null) {
            report.forget(earlier);
        }
    }
}
