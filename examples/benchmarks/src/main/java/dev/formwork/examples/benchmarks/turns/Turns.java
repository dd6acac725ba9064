package dev.formwork.examples.benchmarks.turns;

import dev.formwork.examples.benchmarks.contestant.Contestants;
import dev.formwork.examples.benchmarks.harness.Median;
import dev.formwork.examples.benchmarks.harness.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Compares contestants on a machine that is not quiet. Each has some JVMs of its own, all started before anything is
 * measured; then they take turns of a few hundredths of a second, in an order that changes from round to round. What
 * counts is by how much a contestant differs from Formwork in the same round, which others on the machine hardly touch.
 */
public final class Turns {

    private static final String OWN = "formwork";
    private static final List<String> USUAL = List.of(OWN, "handwritten", "fastjson2", "jackson2");

    private static final int PLAYERS = 3;
    private static final int ROUNDS = 60;
    private static final int WARM_UP_SECONDS = 6;

    private Turns() {}

    /**
     * Takes the number of JVMs of each contestant, 3 unless given, the number of rounds, 60 unless given, and the
     * contestants, Formwork, the two that come closest and Jackson unless given.
     */
    public static void main(String[] args) {
        int players = args.length > 0 ? Integer.parseInt(args[0]) : PLAYERS;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        List<String> contestants = args.length > 2 ? Arrays.asList(args).subList(2, args.length) : USUAL;
        if (!contestants.contains(OWN)) {
            throw new IllegalArgumentException(OWN + " must be one of " + contestants);
        }
        for (Task task : Task.values()) {
            List<String> suited = contestants.stream()
                    .filter(name -> task.suits(Contestants.of(name)))
                    .toList();
            if (suited.size() > 1) {
                Map<String, List<Double>> times = play(task, suited, players, rounds, WARM_UP_SECONDS);
                Table table = table(task, times).keep(task.key());
                System.out.println("### " + task.title() + "\n\n" + table.markdown());
            }
        }
    }

    /** The mean time of each contestant's JVMs, in nanoseconds, round by round. */
    static Map<String, List<Double>> play(
            Task task, List<String> contestants, int players, int rounds, int warmUpSeconds) {
        List<Player> all = new ArrayList<>();
        try {
            for (int i = 0; i < players; i++) {
                contestants.forEach(contestant -> all.add(Player.start(task, contestant, warmUpSeconds)));
            }
            return play(all, contestants, rounds);
        } finally {
            all.forEach(Player::close);
        }
    }

    private static Map<String, List<Double>> play(List<Player> players, List<String> contestants, int rounds) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        contestants.forEach(contestant -> times.put(contestant, new ArrayList<>()));
        List<Player> order = new ArrayList<>(players);
        Random random = new Random(1);
        int each = players.size() / contestants.size();
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            Map<String, Double> sums = new LinkedHashMap<>();
            order.forEach(player -> sums.merge(player.contestant(), player.turn(), Double::sum));
            sums.forEach((contestant, sum) -> times.get(contestant).add(sum / each));
        }
        return times;
    }

    /** The contestants' times beside Formwork's in the same rounds. */
    static Table table(Task task, Map<String, List<Double>> times) {
        Table table = new Table("contestant", "time", "time / Formwork's", "half of the rounds from", "to");
        List<Double> own = times.get(OWN);
        times.forEach((contestant, taken) -> {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < taken.size(); round++) {
                ratios.add(taken.get(round) / own.get(round));
            }
            Collections.sort(ratios);
            table.add(
                    contestant,
                    Median.of(taken) / task.unit(),
                    Median.of(ratios),
                    ratios.get(ratios.size() / 4),
                    ratios.get(ratios.size() - 1 - ratios.size() / 4));
        });
        return table;
    }
}
