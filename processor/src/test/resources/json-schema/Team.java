package test;

import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Naming;
import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refers to itself, and to another one that refers to it. */
@Schema(extra = Extra.KEEP, naming = Naming.SNAKE_CASE)
public interface Team {
    String teamName();
    Optional<Team> parent();
    List<Member> members();
    Vehicle vehicle();
    @Extras Map<String, Object> more();

    /** Belongs to teams. */
    @Schema
    @Deprecated
    interface Member {
        String name();
        List<Team> teams();
        Map<String, Member> friends();
    }
}
