package sample;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.Schema;
import java.util.UUID;

/** A flow. */
@Schema
public interface Flow {
    /** What the flow is known by. */
    UUID id();

    /**
     * What people call it; see {@link #id()} and {@link java.util.UUID the class}.
     *
     * @return never empty
     * @see #id()
     */
    String name();

    /** How often it ran, its failed runs and the runs of its parts included, but not those that were cancelled before
     * they began. Runs of earlier versions count as well. */
    @JsonProperty("run_count")
    int runCount();

    long size();

    double ratio();

    @JsonAlias({"enabled", "is_active"})
    boolean active();
}
