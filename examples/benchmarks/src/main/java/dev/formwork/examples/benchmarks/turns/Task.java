package dev.formwork.examples.benchmarks.turns;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.contestant.ObjectReader;
import dev.formwork.examples.benchmarks.payload.Payload;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What contestants are compared at. */
public enum Task {
    /** From bytes to values. */
    PAGE("Read a page of 200 runs, µs", 1e3) {
        @Override
        Call of(Contestant contestant) {
            byte[] json = Payload.page();
            return () -> contestant.decodePage(json);
        }
    },

    /** The same with members in no order. */
    SHUFFLED("Read the page, members shuffled, µs", 1e3) {
        @Override
        Call of(Contestant contestant) {
            byte[] json = Payload.shuffledPage();
            return () -> contestant.decodePage(json);
        }
    },

    /** From bytes to one value of four scalars. */
    SMALL("Read one small object, ns", 1) {
        @Override
        Call of(Contestant contestant) {
            byte[] json = Payload.small();
            return () -> contestant.decodeSmall(json);
        }
    },

    /** From values to bytes. */
    WRITE("Write the page, µs", 1e3) {
        @Override
        Call of(Contestant contestant) throws Exception {
            List<?> page = contestant.decodePage(Payload.page());
            return () -> contestant.encodePage(page);
        }
    },

    /** From plain maps to values; not all contestants can. */
    CONVERT("Make runs of plain maps, µs", 1e3) {
        @Override
        boolean suits(Contestant contestant) {
            return contestant instanceof ObjectReader;
        }

        @Override
        Call of(Contestant contestant) {
            List<Map<String, Object>> page = Payload.plainPage();
            return () -> ((ObjectReader) contestant).fromObjects(page);
        }
    };

    /** What is measured. */
    interface Call {
        Object run() throws Exception;
    }

    private final String title;
    private final double unit;

    Task(String title, double unit) {
        this.title = title;
        this.unit = unit;
    }

    /** What it is called in results. */
    public String title() {
        return title;
    }

    /** Under which its table is kept. */
    public String key() {
        return "turns-" + name().toLowerCase(Locale.ROOT);
    }

    /** How many nanoseconds the unit has that is shown. */
    double unit() {
        return unit;
    }

    /** Whether a contestant can do it. */
    boolean suits(Contestant contestant) {
        return true;
    }

    /** Prepares the task for a contestant. */
    abstract Call of(Contestant contestant) throws Exception;
}
