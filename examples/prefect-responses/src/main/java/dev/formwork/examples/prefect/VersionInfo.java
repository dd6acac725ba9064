package dev.formwork.examples.prefect;

import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a version of a deployment came from. Each kind of source has further fields of its own. */
@Schema(extra = Extra.KEEP, naming = Naming.SNAKE_CASE)
public interface VersionInfo extends Model<VersionInfo> {
    /** The kind of source, such as {@code vcs:git}. */
    String type();

    /** The version. */
    String version();

    /** The further fields of that kind. */
    @Extras
    Map<String, @Nullable Object> extras();
}
