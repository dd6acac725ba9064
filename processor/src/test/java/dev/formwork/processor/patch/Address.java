package dev.formwork.processor.patch;

import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Where someone lives. */
@Schema
public interface Address extends Model<Address> {
    /** The street. */
    Optional<String> street();

    /** The town. */
    @Size(max = 10)
    String town();
}
