package test;

import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.validation.constraints.Size;

/** Uses generic schemas. */
@Schema
public interface Library {
    Page<Book> books();
    List<Page<Book>> shelves();
    Page<Map<String, List<Book>>> index();
    Page<UUID> ids();
    Page<@Size(max = 3) String> codes();
    Page<String> titles();

    @Schema
    interface Book { String title(); Page<Book> similar(); }
}
