package dev.formwork.processor.incremental;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Schemas of every kind that refer to each other, and the types that they are made of, by qualified name. */
final class Shop {
    private static final String IMPORTS = "import com.fasterxml.jackson.annotation.*;\nimport dev.formwork.*;\n"
            + "import dev.formwork.runtime.*;\nimport jakarta.validation.constraints.*;\nimport java.time.*;\n"
            + "import java.util.*;\n";

    static final List<String> UNIONS = List.of("shop.Payment", "shop.Sender", "shop.Animal");

    static final List<String> SCHEMAS = List.of(
            "shop.Address.Deep.Bottom",
            "shop.Address.Place",
            "shop.Animal",
            "shop.Cat",
            "shop.Comparison",
            "shop.Customer",
            "shop.Dog",
            "shop.Item",
            "shop.Order",
            "shop.Page",
            "shop.Payment",
            "shop.Payment.Card",
            "shop.Payment.Cash",
            "shop.Sender",
            "shop.Sender.Air",
            "shop.Sender.Bike",
            "shop.Sender.Post",
            "shop.Transfer",
            "shop.Tree",
            "stock.Shelf",
            "stock.Unrelated");

    private Shop() {}

    /**
     * All sources by name, in a new map. Among the constants are numbers and characters of which JDKs think differently:
     * decimal digits (JDK-4511638), and what Unicode 13 had not assigned.
     */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        add(sources, "shop.Api", "@Schema(naming = Naming.SNAKE_CASE) public @interface Api {}");
        add(sources, "shop.Status", """
                public enum Status {
                    OPEN("o") { @Override String shown() { return "open"; } },
                    @JsonProperty("being_sent") SENT("s"),
                    @Deprecated LOST("l");

                    static final int COUNT = 3;
                    private final String letter;
                    Status(String letter) { this.letter = letter; }
                    String shown() { return letter; }
                }""");
        add(
                sources,
                "shop.Limits",
                "public interface Limits { int LONGEST = 40; String NONE = \"\\\"kein Stück\\\"\"; }");
        add(sources, "shop.Money", "public record Money(long cents) {}");
        add(sources, "shop.MoneyConverter", """
                public class MoneyConverter implements Converter<Money> {
                    @Override public Money fromRaw(Object raw) { return new Money(((Number) raw).longValue()); }
                    @Override public Object toRaw(Money value) { return value.cents(); }
                }""");
        add(sources, "shop.Trim", """
                public class Trim implements BeforeValidator {
                    @Override public Object convert(Object raw) { return raw; }
                }""");
        add(sources, "shop.Named", """
                public interface Named<I extends Comparable<I>> {
                    I id();
                    @NotBlank @Size(max = Limits.LONGEST) @Before(Trim.class) String name();
                    @ResetField @Default default Instant created() { return ValidationClock.current().instant(); }
                    @JsonAlias({"remark", "bemerkung"}) Optional<String> note();
                    @Deprecated @DefaultValue("0.1") double rate();
                    @ModelValidator static void checkName(Named<?> named) {}
                    default String label(String before, int after) { return before + name() + after; }
                }""");
        add(sources, "shop.Order", """
                /** An order, „bestellt“. */
                @Api
                public interface Order extends Named<UUID>, Model<Order> {
                    /** The customer, who may be {@code Zoë}. */
                    Customer customer();
                    @Size(min = 1) List<Item> items();
                    @DefaultValue("\\"being_sent\\"") Status orderStatus();
                    Map<Status, List<Payment>> payments();
                    Page<Item> firstPage();
                    Optional<Order> previous();
                    @Override @ResetField @Default default UUID id() { return UUID.randomUUID(); }
                    @DefaultValue(Limits.NONE) String packing();
                    @Secret @DefaultValue("\\"größe→Ω😀\u1c89\u0890\\"") String code();
                    @DefaultValue("7417000000000") float weight();
                    @DefaultValue("[2e23, 0.001, 1e7]") List<Double> sizes();
                    @DefaultValue("\\"2026-11-23\\"") OffsetDateTime due();
                    @DefaultValue("90.5") Duration delay();
                }""");
        add(sources, "shop.Item", """
                @Schema(extra = Extra.KEEP)
                public interface Item {
                    @Convert(MoneyConverter.class) Money price();
                    @Positive @DefaultValue("1") int count();
                    @OneOf({Long.class, String.class}) Object article();
                    List<@Size(max = Limits.LONGEST) String> tags();
                    int[] places();
                    @Extras Map<String, Object> extras();
                    @ModelValidator static Item check(Item item) { return item; }
                }""");
        add(sources, "shop.Customer", """
                @Schema
                public interface Customer {
                    String getName();
                    boolean isRegular();
                    List<Order> getOrders();
                    Optional<Address.Place> getPlace();
                }""");
        add(sources, "shop.Address", """
                public class Address {
                    @Schema public interface Place { String street(); Tree tree(); }
                    static class Deep { @Schema interface Bottom { @Literal({"a", "b"}) String kind(); } }
                }""");
        add(sources, "shop.Page", """
                @Schema
                public interface Page<T> extends Comparable<Page<T>> {
                    List<T> items();
                    Optional<Page<T>> next();
                    @Override default int compareTo(Page<T> other) { return 0; }
                }""");
        add(
                sources,
                "shop.Tree",
                "@Schema public interface Tree { List<Tree> children(); Map<String, Tree> named(); Tree[] roots(); }");
        add(sources, "shop.Comparison", """
                @Schema
                public interface Comparison<N extends Comparison<N>> { Optional<N> than(); }""");
        add(sources, "shop.Payment", """
                @Schema
                public sealed interface Payment permits Transfer, Payment.Cash, Payment.Card {
                    @Schema non-sealed interface Card extends Payment { @Literal("card") String kind(); String number(); }
                    @Schema non-sealed interface Cash extends Payment { @Literal("cash") String kind(); }
                }""");
        add(sources, "shop.Transfer", """
                @Schema
                public non-sealed interface Transfer extends Payment { @Literal("transfer") String kind(); Money sum(); }""".replace("Money sum", "@Convert(MoneyConverter.class) Money sum"));
        add(sources, "shop.Sender", """
                @Schema
                public sealed interface Sender {
                    @Schema non-sealed interface Post extends Sender { String office(); }
                    @Schema non-sealed interface Bike extends Sender { int number(); }
                    @Schema non-sealed interface Air extends Sender { boolean fast(); }
                }""");
        add(sources, "shop.Animal", """
                @Schema
                @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
                @JsonSubTypes({@JsonSubTypes.Type(value = Dog.class, name = "dog"), @JsonSubTypes.Type(Cat.class)})
                public interface Animal { String name(); }""");
        add(sources, "shop.Dog", "@Schema public interface Dog extends Animal { int age(); }");
        add(
                sources,
                "shop.Cat",
                "@Schema @JsonTypeName(\"cat\") public interface Cat extends Animal { Sender sender(); }");
        add(sources, "stock.Shelf", """
                @Schema
                public interface Shelf extends shop.Named<String> { List<shop.Item> items(); shop.Animal guard(); }""");
        add(sources, "stock.Unrelated", "@Schema public interface Unrelated { String name(); }");
        return sources;
    }

    private static void add(Map<String, String> sources, String name, String source) {
        String packageName = name.substring(0, name.lastIndexOf('.'));
        sources.put(name, "package " + packageName + ";\n\n" + IMPORTS + "\n" + source + "\n");
    }
}
