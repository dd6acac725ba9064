package dev.formwork.examples.benchmarks.contestant;

import java.util.List;
import java.util.Map;

/** A contestant that also makes runs of plain maps. */
public interface ObjectReader extends Contestant {

    /** Converts a page of maps, lists and scalars. */
    List<?> fromObjects(List<Map<String, Object>> page);
}
