package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a schema and its fields are called, the generated code compiles without a warning, and works. */
class AwkwardNamesTest {
    private static final List<String> NAMES = List.of(
            "$ _x __ $$ $L $T $N a$b this$0 lambda$0 class$ x X var record sealed permits when with to open module",
            "build from copyOf Field CODEC FIELDS RESET_FIELDS hash toString_ equals_ value other that set own out in",
            "options json input validate codec wireName propertyName valueOf values ordinal name compareTo java dev",
            "String Object List Objects Copies Override Builder Names names ImmutableNames names2 namesValue set2",
            "fooBar foo_bar FOO_BAR FooBar fOO a1 a_1 A1 A_1 größe Größe GRÖSSE 名前 \uD801\uDC00x \uD801\uDC28x ẞ ß İ ı I i");

    private static List<String> names() {
        return NAMES.stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();
    }

    @Test
    void fieldsMayBeCalledAnything() {
        String accessors = names().stream()
                .map(name -> "java.lang.String " + name + "();\n")
                .collect(Collectors.joining());
        String json = names().stream()
                .map(name -> "\"" + name + "\":\"of " + name + "\"")
                .collect(Collectors.joining(",", "{", "}"));

        Running schema = Running.of("@Schema\npublic interface Names {\n" + accessors + "}");

        assertThat(schema.json("Names", json)).isEqualTo(json);
        assertThat(schema.json("Names", "{}").split("; ")).hasSameSizeAs(names());
    }

    @Test
    void namesThatDifferInNothingButNormalisationAreTwo() {
        Running schema = Running.of("@Schema\npublic interface Names { String \u00e9(); String e\u0301(); }");

        String json = "{\"\u00e9\":\"one\",\"e\u0301\":\"two\"}";
        assertThat(schema.json("Names", json)).isEqualTo(json);
    }

    @Test
    void gettersMayLeaveKeywordsOver() {
        String json = "{\"new\":true,\"default\":\"d\",\"int\":1,\"URL\":\"u\",\"this\":\"t\",\"null\":\"n\","
                + "\"className\":\"c\",\"builder\":\"b\",\"hashCode\":\"h\",\"wait\":2,\"equals\":3,\"yield\":\"y\"}";

        Running schema = Running.of("""
                @Schema
                public interface Names {
                    boolean isNew(); String getDefault(); int getInt(); String getURL(); String getThis();
                    String getNull(); String getClassName(); String getBuilder(); String getHashCode();
                    long getWait(); @Nullable Object getEquals(); String getYield();
                }
                """);

        assertThat(schema.json("Names", json)).isEqualTo(json);
    }

    @Test
    void wireNamesMayHoldAnyCharacter() {
        // As they are written in Java, with what they are as escaped JSON.
        List<String> written = List.of(
                "a\\\"b",
                "a\\\\b",
                "\\0",
                "*/",
                "\\\\u000a",
                "{@",
                "{@code x}",
                "$L",
                "%s",
                "$$",
                "</pre>",
                "&",
                "@param",
                "\\n",
                "\\t",
                " ",
                "'",
                "/*",
                "//",
                "\\u2028",
                "\uD83D\uDE00",
                "\\u202eabc",
                "{",
                "}");
        String accessors = IntStream.range(0, written.size())
                .mapToObj(i -> "@com.fasterxml.jackson.annotation.JsonProperty(\"%s\") @Literal(\"%s\") String f%d();\n"
                        .formatted(written.get(i), written.get(i), i))
                .collect(Collectors.joining());

        Running schema = Running.of("@Schema\npublic interface Wires {\n" + accessors + "}");

        Codec<Object> codec = schema.codec("Wires");
        String json = codec.toJson(codec.validateJson("{}"));
        assertThat(json).contains("\"a\\\"b\":\"a\\\"b\"", "\"*/\":\"*/\"", "\"$L\":\"$L\"", "\"%s\":\"%s\"");
        assertThat(codec.validateJson(json)).isEqualTo(codec.validateJson("{}"));
    }

    @Test
    void schemasMayBeCalledLikeTypesThatGeneratedCodeNames() {
        List<String> names =
                List.of("Object String Boolean Integer Override Class Deprecated SuppressWarnings IllegalStateException"
                        .split(" "));
        List<String> imported = List.of(
                "List Map Set Objects Input Output Field Builder Codec Codecs Copies Model Optional".split(" "));
        String[] types = Stream.concat(names.stream(), imported.stream())
                .map(name -> """
                        @Schema
                        public interface %1$s {
                            @ResetField @Default default java.util.UUID id() { return new java.util.UUID(1, 2); }
                            @java.lang.Deprecated java.lang.String name();
                            java.util.List<java.util.Map<java.lang.String, test.%1$s>> all();
                            java.util.Optional<java.lang.Integer> count();
                            @DefaultValue("[1]") long[] longs();
                            @DefaultValue("[\\"a\\"]") java.util.Set<java.lang.String> tags();
                            @Nullable %1$s next();
                        }
                        """.formatted(name))
                .toArray(String[]::new);

        Running schemas = Running.of(types);

        String json = "{\"name\":\"n\",\"all\":[{}],\"count\":1,\"longs\":[1],\"tags\":[\"a\"],\"next\":null}";
        String id = "{\"id\":\"00000000-0000-0001-0000-000000000002\",";
        assertThat(names)
                .allSatisfy(name -> assertThat(schemas.json(name, json)).isEqualTo(id + json.substring(1)));
        assertThat(imported)
                .allSatisfy(name -> assertThat(schemas.json(name, json)).isEqualTo(id + json.substring(1)));
    }

    @Test
    void unionsMayStandInAPackageWithATypeCalledString() {
        Running union = Running.of("""
                @Schema
                public sealed interface Any {
                    @Schema non-sealed interface One extends Any { @Literal("one") java.lang.String kind(); }
                    @Schema non-sealed interface Two extends Any { @Literal("two") java.lang.String kind(); }
                }
                """, "public final class String {}", "public final class Object {}");

        assertThat(union.json("Any", "{\"kind\":\"two\"}")).isEqualTo("{\"kind\":\"two\"}");
    }

    @Test
    void fieldsMayBeCalledLikeTypesInLowerCaseAndLikeTheSchema() {
        Running schema = Running.of("""
                @Schema
                public interface item {
                    @Nullable item item();
                    @DefaultValue("\\"A\\"") kind kind();
                    @DefaultValue("[\\"A\\"]") List<kind> kinds();
                    @DefaultValue("\\"A\\"") other.kind other();
                    /** See {@link item#kind()}. */
                    String test();
                    class other { public enum kind { A } }
                }
                """, "public enum kind { A, kind, set }");

        assertThat(schema.json("item", "{\"item\":null,\"test\":\"t\"}"))
                .isEqualTo("{\"item\":null,\"kind\":\"A\",\"kinds\":[\"A\"],\"other\":\"A\",\"test\":\"t\"}");
    }

    @Test
    void typesMayBeCalledLikeConstantsOfGeneratedClasses() {
        Running schemas =
                Running.of("""
                @Schema
                public interface Call {
                    HTTP http();
                    @DefaultValue("[\\"A\\"]") List<A> a();
                    @DefaultValue("\\"名\\"") 名前 名前();
                    @Literal("x") String rules();
                    Optional<URL> url();
                }
                """, """
                @Schema
                public interface URL {
                    @Min(1) int url();
                    @ModelValidator static void checked(URL url) {}
                }
                """, "public enum HTTP { A, HTTP }", "public enum A { A }", "public enum 名前 { 名 }");

        String json = "{\"http\":\"HTTP\",\"a\":[\"A\"]," + "\"名前\":\"名\",\"rules\":\"x\",\"url\":{\"url\":1}}";
        assertThat(schemas.json("Call", json)).isEqualTo(json);
    }

    @Test
    void constantsOfConvertedTypesAreCalledLikeTheType() {
        Running schema = Running.of("""
                @Schema
                public interface Place {
                    Point center();
                    Point corner();
                    @Convert(PointConverter.class) record Point(int x) {}
                    class PointConverter implements Converter<Point> {
                        @Override public Point fromRaw(Object raw) { return new Point(((Number) raw).intValue()); }
                        @Override public Object toRaw(Point point) { return point.x(); }
                    }
                }
                """);

        assertThat(schema.source("ImmutablePlaceCodec"))
                .contains("private static final Codec<Place.Point> POINT = Codecs.converted(POINT_CONVERTER);");
        assertThat(schema.json("Place", "{\"center\":1,\"corner\":2}")).isEqualTo("{\"center\":1,\"corner\":2}");
    }

    @Test
    void typeUseAnnotationsMayHaveMembersOfAllKinds() {
        Running schema = Running.of("""
                @Schema
                public interface Annotated {
                    @Note(value = {1, 2}, text = "a\\"$L\\n\\u0000*/", type = Map.Entry.class, letter = '\\'') int number();
                    @Note float ratio();
                    @Note OptionalInt count();
                    @Note(3) @DefaultValue("1.5") OptionalDouble factor();
                    @Note(4) @DefaultValue("\\"A\\"") Kind kind();
                    @Note(5) String @Note(6) [] @Note(7) [] rows();
                    java.util.@Note(8) Map<@Note(9) String, java.util.@Nullable @Note UUID> ids();
                    @Note @Default default long time() { return 3; }
                }
                """, "public enum Kind { A }", """
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
                public @interface Note {
                    int[] value() default {}; String text() default ""; Class<?> type() default Object.class;
                    char letter() default 'a'; Deprecated[] notes() default {};
                }
                """);

        String json = "{\"number\":1,\"ratio\":0.5,\"count\":3,\"factor\":1.5,\"kind\":\"A\",\"rows\":[[\"a\"],[]],"
                + "\"ids\":{\"a\":null},\"time\":3}";
        assertThat(schema.json("Annotated", json)).isEqualTo(json);
    }
}
