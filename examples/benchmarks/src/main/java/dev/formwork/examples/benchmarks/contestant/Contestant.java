package dev.formwork.examples.benchmarks.contestant;

import java.util.List;

/**
 * A library, or code written by hand, that reads and writes runs. The values are of the library's own types; their
 * accessors, or those of a bean, have the names of the components of
 * {@link dev.formwork.examples.benchmarks.model.FlowRun}.
 */
public interface Contestant {

    /** Reads a page of runs, and throws on the first or on all that is wrong. */
    List<?> decodePage(byte[] json) throws Exception;

    /** Writes a page as it was read by this contestant. */
    byte[] encodePage(List<?> page) throws Exception;

    /** Reads one concurrency limit. */
    Object decodeSmall(byte[] json) throws Exception;
}
