package sample;

import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A schema that contains itself and others. */
@Schema
public interface Node {
    String name();

    /** What it is made of. */
    Flow flow();

    Optional<Node> parent();

    @Nullable
    Node sibling();

    @DefaultValue("[]")
    List<Node> children();

    List<List<Node>> layers();

    Map<String, Node> byName();

    Optional<List<Node>> ways();

    Node[] row();

    /** A schema inside of another one. */
    @Schema
    interface Edge {
        double weight();
    }

    List<Edge> edges();
}
