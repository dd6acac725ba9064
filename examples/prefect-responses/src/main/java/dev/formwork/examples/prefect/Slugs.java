package dev.formwork.examples.prefect;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Makes names that people can remember, of two words: {@code brisk-otter}. */
final class Slugs {

    private static final List<String> QUALITIES = List.of(
            "amber", "bold", "brisk", "calm", "clever", "cosy", "crisp", "dapper", "eager", "fabled", "gentle",
            "golden", "hardy", "humble", "jolly", "keen", "lively", "lucid", "mellow", "merry", "nimble", "patient",
            "plucky", "quiet", "rapid", "sober", "spry", "sturdy", "sunny", "tidy", "vivid", "witty");

    private static final List<String> ANIMALS = List.of(
            "badger", "beaver", "bison", "crane", "curlew", "dolphin", "egret", "falcon", "ferret", "finch", "gecko",
            "heron", "ibex", "jackdaw", "kestrel", "lemur", "lynx", "marten", "newt", "ocelot", "otter", "panda",
            "plover", "puffin", "raven", "robin", "salmon", "stoat", "tapir", "toucan", "walrus", "wombat");

    private Slugs() {}

    /** A quality and an animal, drawn at random. */
    static String random() {
        return pick(QUALITIES) + "-" + pick(ANIMALS);
    }

    private static String pick(List<String> words) {
        return words.get(ThreadLocalRandom.current().nextInt(words.size()));
    }
}
