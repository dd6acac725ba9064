package sample;

import dev.formwork.Default;
import dev.formwork.DefaultValue;
import dev.formwork.Extra;
import dev.formwork.Hidden;
import dev.formwork.Schema;
import dev.formwork.Secret;
import dev.formwork.Strict;
import java.util.Optional;

/** A strict schema that refuses unknown keys, with fields that are not for everybody's eyes. */
@Schema(extra = Extra.FORBID, strict = true)
public interface Account {
    /** {@return the name to log in by} */
    String login();

    @Secret
    Optional<String> token();

    @Hidden
    @DefaultValue("\"\"")
    String notes();

    @Strict(false)
    boolean active();

    /**
     * The old name.
     *
     * @deprecated use {@link #login()}
     */
    @Deprecated
    String nick();

    @Deprecated
    @Default
    default int age() {
        return 1;
    }
}
