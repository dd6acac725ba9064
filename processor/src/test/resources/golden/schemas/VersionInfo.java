package sample;

import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the keys that it does not know. */
@Schema(extra = Extra.KEEP)
public interface VersionInfo {
    String type();

    /** All other keys. */
    @Extras
    Map<String, @Nullable Object> extras();
}
