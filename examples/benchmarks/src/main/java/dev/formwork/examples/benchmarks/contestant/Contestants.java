package dev.formwork.examples.benchmarks.contestant;

import dev.formwork.examples.benchmarks.contestant.avaje.AvajeContestant;
import dev.formwork.examples.benchmarks.contestant.dsljson.DslJsonContestant;
import dev.formwork.examples.benchmarks.contestant.fastjson.FastjsonContestant;
import dev.formwork.examples.benchmarks.contestant.formwork.FormworkContestant;
import dev.formwork.examples.benchmarks.contestant.handwritten.HandwrittenContestant;
import dev.formwork.examples.benchmarks.contestant.immutables.ImmutablesContestant;
import dev.formwork.examples.benchmarks.contestant.jackson.Jackson2Contestant;
import dev.formwork.examples.benchmarks.contestant.jackson.Jackson3Contestant;
import dev.formwork.examples.benchmarks.contestant.jackson.ValidatingContestant;
import java.util.List;

/** All contestants by name. Only the one that is asked for is loaded. */
public final class Contestants {

    private Contestants() {}

    /** The contestant of a name as the benchmarks' parameters have it. */
    public static Contestant of(String name) {
        return switch (name) {
            case "formwork" -> new FormworkContestant();
            case "handwritten" -> new HandwrittenContestant();
            case "fastjson2" -> new FastjsonContestant();
            case "dsl-json" -> new DslJsonContestant();
            case "avaje-jsonb" -> new AvajeContestant();
            case "jackson2" -> new Jackson2Contestant();
            case "jackson3" -> new Jackson3Contestant();
            case "jackson2+validator" -> new ValidatingContestant();
            case "immutables+jackson2" -> new ImmutablesContestant();
            default -> throw new IllegalArgumentException("no contestant " + name);
        };
    }

    /** The names of all contestants. */
    public static List<String> names() {
        return List.of(
                "formwork",
                "handwritten",
                "fastjson2",
                "dsl-json",
                "avaje-jsonb",
                "jackson2",
                "jackson3",
                "jackson2+validator",
                "immutables+jackson2");
    }
}
