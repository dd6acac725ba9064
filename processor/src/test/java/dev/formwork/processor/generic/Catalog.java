package dev.formwork.processor.generic;

import dev.formwork.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Generic schemas with arguments of every kind. */
@Schema
public interface Catalog {
    Page<Item> items();

    Optional<Page<Page<Item>>> pages();

    List<Page<UUID>> ids();

    Map<String, Page<Item.Color>> colors();

    Page<Object> anything();

    Page<List<Item>> rows();

    Page<@Nullable Integer> holes();

    Optional<Node<int[]>> tree();

    Page<Item>[] array();
}
