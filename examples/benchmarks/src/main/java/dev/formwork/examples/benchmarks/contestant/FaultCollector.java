package dev.formwork.examples.benchmarks.contestant;

/** A contestant that tells more than the first thing that is wrong. */
public interface FaultCollector extends Contestant {

    /**
     * Reads a page whose runs are partly wrong.
     *
     * @return how many things are wrong
     */
    int countFaults(byte[] json) throws Exception;
}
