package sample;

import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import java.net.URI;

/** Accessors with prefixes, and names that Java takes for itself. */
@Schema
public interface Customer {
    /** The name. */
    String getName();

    boolean isActive();

    String getDefault();

    @DefaultValue("\"https://example.org/\"")
    URI getURL();
}
