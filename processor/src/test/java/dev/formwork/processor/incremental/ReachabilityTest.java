package dev.formwork.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is generated for a schema follows from what is reachable from it, and from nothing else. */
class ReachabilityTest {
    private static Map<String, String> before;
    private static Map<String, String> documentsBefore;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Build build = Build.of(folder, Shop.sources());
        assertThat(build.messages()).isEmpty();
        before = build.generated();
        documentsBefore = build.documents();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stock.Unrelated | String name(); | int size(); | ImmutableUnrelated ImmutableUnrelatedCodec",
                "shop.Status | LOST(\"l\") | GONE(\"l\") | ImmutableOrderCodec",
                "shop.Limits | 40 | 41 | ImmutableItemCodec ImmutableOrderCodec ImmutableShelfCodec",
                "shop.Named | @DefaultValue(\"0.1\") | @DefaultValue(\"0.2\")" + " | ImmutableOrder ImmutableShelf",
                "shop.Named | @JsonAlias({\"remark\", \"bemerkung\"}) | @JsonAlias(\"remark\")"
                        + " | ImmutableOrderCodec ImmutableShelfCodec",
                "shop.Item | int count(); | long count(); | ImmutableItem ImmutableItemCodec",
                "shop.Payment | \"cash\" | \"bar\" | ImmutablePayment ImmutablePaymentCashCodec ImmutablePaymentCash",
                "shop.Dog | int age(); | long age(); | ImmutableDog ImmutableDogCodec",
                "shop.Cat | @JsonTypeName(\"cat\") | @JsonTypeName(\"tom\") | ImmutableAnimal ImmutableCat",
                "shop.Api | SNAKE_CASE | KEBAB_CASE | ImmutableOrder",
                "shop.MoneyConverter | return new Money(((Number) raw).longValue()); | return new Money(0); | ''",
            })
    void onlyWhatIsReachableCounts(String type, String from, String to, String changed) {
        Map<String, String> sources = Shop.sources();
        assertThat(sources.get(type)).contains(from);
        sources.computeIfPresent(type, (name, source) -> source.replace(from, to));
        Build build = Build.of(folder, sources);
        assertThat(build.messages()).isEmpty();
        TreeSet<String> differing = new TreeSet<>();
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(build.generated());
        all.keySet().stream()
                .filter(file -> !build.generated().get(file).equals(before.get(file)))
                .forEach(file -> differing.add(file.replaceAll(".*/|\\.java", "")));
        assertThat(differing).containsExactlyInAnyOrder(changed.isEmpty() ? new String[0] : changed.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stock.Unrelated | String name(); | int size(); | stock.Unrelated",
                "shop.Status | LOST(\"l\") | GONE(\"l\") | shop.Customer shop.Order",
                "shop.Limits | 40 | 41 | shop.Customer shop.Item shop.Order stock.Shelf",
                "shop.Dog | int age(); | long age(); | shop.Animal shop.Dog stock.Shelf",
                "shop.Sender | int number(); | long number();"
                        + " | shop.Animal shop.Cat shop.Sender shop.Sender.Bike stock.Shelf",
                "shop.Item | int count(); | @Deprecated int count();"
                        + " | shop.Customer shop.Item shop.Order stock.Shelf",
                "shop.MoneyConverter | return new Money(((Number) raw).longValue()); | return new Money(0); | ''",
            })
    void documentsShowWhatIsReachable(String type, String from, String to, String changed) {
        Map<String, String> sources = Shop.sources();
        assertThat(sources.get(type)).contains(from);
        sources.computeIfPresent(type, (name, source) -> source.replace(from, to));
        Build build = Build.of(folder, sources);
        assertThat(build.messages()).isEmpty();
        assertThat(build.documents()).containsOnlyKeys(documentsBefore.keySet());
        TreeSet<String> differing = new TreeSet<>();
        build.documents().forEach((file, text) -> {
            if (!text.equals(documentsBefore.get(file))) {
                differing.add(file.replaceAll(".*/|\\.json", ""));
            }
        });
        assertThat(differing).containsExactlyInAnyOrder(changed.isEmpty() ? new String[0] : changed.split(" "));
    }

    @Test
    void newAndRemovedSchemasLeaveTheOthersAlone() {
        Map<String, String> sources = Shop.sources();
        sources.remove("stock.Unrelated");
        sources.put("shop.Added", "package shop; @dev.formwork.Schema public interface Added { Order order(); }");
        Build build = Build.of(folder, sources);
        assertThat(build.messages()).isEmpty();
        Map<String, String> expected = new TreeMap<>(before);
        expected.putAll(documentsBefore);
        expected.keySet().removeIf(file -> file.contains("Unrelated"));
        Map<String, String> all = build.all();
        all.keySet().removeIf(file -> file.contains("Added"));
        assertThat(all).isEqualTo(expected);
    }

    @Test
    void fieldWhoseTypeIsNoSchemaAnyMoreIsReported() {
        Map<String, String> sources = Shop.sources();
        sources.computeIfPresent("shop.Tree", (name, source) -> source.replace("@Schema ", ""));
        assertThat(Build.of(folder, sources).messages())
                .singleElement()
                .asString()
                .contains("shop.Tree cannot be the type of a field")
                .startsWith("ERROR /shop/Address.java");
    }

    @Test
    void problemsOfUnrelatedSchemasDoNotAlterWhatIsSaid() {
        Map<String, String> sources = Shop.sources();
        sources.computeIfPresent("shop.Item", (name, source) -> source.replace("int[] places", "Thread places"));
        List<String> messages = Build.of(folder.resolve("one"), sources).messages();
        assertThat(messages).hasSize(1);
        sources.computeIfPresent("stock.Unrelated", (name, source) -> source.replace("String", "Thread"));
        Build both = Build.of(folder.resolve("two"), sources);
        assertThat(both.messages()).hasSize(2).containsAll(messages);
    }
}
