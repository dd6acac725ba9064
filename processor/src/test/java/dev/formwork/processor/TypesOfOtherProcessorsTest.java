package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a schema refers to may be written by another processor, in any round of the same compilation. */
class TypesOfOtherProcessorsTest {
    private static final String MONEY = "public record Money(long cents) {}";
    private static final String CONVERSION = "@Override public Money fromRaw(Object raw) { return null; }"
            + " @Override public Object toRaw(Money value) { return value.cents(); }";

    /**
     * A schema {@code Flow} that refers to a type {@code Gen}, which another processor writes.
     *
     * @param kind      what the type is for the schema
     * @param generated its source
     * @param sources   the schema, and the types between it and the generated one
     */
    private record Sample(String kind, String generated, List<String> sources) {}

    private static List<Sample> types() {
        return List.of(
                kind("enum", "public enum Gen { A, B }", "@DefaultValue(\"\\\"B\\\"\") Gen kind();"),
                kind("schema", "@dev.formwork.Schema public interface Gen { String name(); }", "Gen next();"),
                kind("type argument", "@dev.formwork.Schema public interface Gen {}", "Map<String, List<Gen>> all();"),
                kind("array", "@dev.formwork.Schema public interface Gen {}", "Gen[][] all();"),
                kind("optional", "public enum Gen { A }", "Optional<Gen> kind();"),
                of(
                        "supertype",
                        "public interface Gen { String name(); }",
                        "@Schema\npublic interface Flow extends Gen {}"),
                of(
                        "supertype of a supertype",
                        "public interface Gen { String name(); }",
                        "@Schema\npublic interface Flow extends Base {}",
                        "public interface Base extends Gen {}"),
                of(
                        "argument of a supertype",
                        "public enum Gen { A }",
                        "@Schema\npublic interface Flow extends Base<Gen> {}",
                        "public interface Base<T> { T value(); }"),
                of(
                        "bound",
                        "public interface Gen {}",
                        "@Schema\npublic interface Flow<T extends List<Gen>> { T item(); }"),
                of(
                        "generic schema",
                        "@dev.formwork.Schema public interface Gen<T> { T item(); }",
                        "@Schema\npublic interface Flow { Gen<Gen<Integer>> next(); }"),
                of(
                        "annotation that stands for @Schema",
                        "@dev.formwork.Schema public @interface Gen {}",
                        "@Gen\npublic interface Flow { String name(); }"),
                of(
                        "annotation that stands for @Schema, on a nested type",
                        "@dev.formwork.Schema public @interface Gen {}",
                        "public class Outer { static class Inner { @Gen interface Flow { String name(); } } }"),
                kind("other annotation", "public @interface Gen {}", "@Gen String name();"),
                kind(
                        "annotation of a type",
                        "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) public @interface Gen {}",
                        "List<@Gen String> names();"),
                of(
                        "converter",
                        "public class Gen implements dev.formwork.runtime.Converter<Money> {" + CONVERSION + "}",
                        "@Schema\npublic interface Flow { @Convert(Gen.class) Money price(); }",
                        MONEY),
                of(
                        "converter of a type",
                        "public class Gen implements dev.formwork.runtime.Converter<Money> {" + CONVERSION + "}",
                        "@Schema\npublic interface Flow { Money price(); }",
                        "@Convert(Gen.class)\n" + MONEY),
                of(
                        "supertype of a converter",
                        "public abstract class Gen implements dev.formwork.runtime.Converter<Money> {}",
                        "@Schema\npublic interface Flow { @Convert(MoneyConverter.class) Money price(); }",
                        MONEY,
                        "public class MoneyConverter extends Gen {" + CONVERSION + "}"),
                of(
                        "interface of a converter",
                        "public interface Gen extends dev.formwork.runtime.Converter<Money> {}",
                        "@Schema\npublic interface Flow { @Convert(MoneyConverter.class) Money price(); }",
                        MONEY,
                        "public class MoneyConverter implements Gen {" + CONVERSION + "}"),
                of(
                        "type that is converted",
                        "public record Gen(long cents) {}",
                        "@Schema\npublic interface Flow { @Convert(MoneyConverter.class) Gen price(); }",
                        "public class MoneyConverter implements dev.formwork.runtime.Converter<Gen> {"
                                + CONVERSION.replace("Money", "Gen") + "}"),
                kind(
                        "validator before",
                        "public class Gen implements dev.formwork.runtime.BeforeValidator {"
                                + " public Object convert(Object raw) { return raw; } }",
                        "@Before(Gen.class) String name();"),
                kind(
                        "validator after",
                        "public class Gen implements dev.formwork.runtime.AfterValidator<String> {"
                                + " public String check(String value) { return value; } }",
                        "@After(Gen.class) Optional<String> name();"),
                kind(
                        "type of a model validator",
                        "public interface Gen extends Flow {}",
                        "String name(); @ModelValidator static Gen check(Flow flow) { return null; }"),
                of(
                        "member of a union",
                        "@dev.formwork.Schema public non-sealed interface Gen extends Flow { int size(); }",
                        "@Schema\npublic sealed interface Flow permits Gen, Run {}",
                        "@Schema\npublic non-sealed interface Run extends Flow { String name(); }"),
                of(
                        "listed member of a union",
                        "@dev.formwork.Schema public interface Gen extends Flow { int size(); }",
                        "@Schema\n@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"kind\")"
                                + " @JsonSubTypes({@JsonSubTypes.Type(value = Gen.class, name = \"a\"),"
                                + " @JsonSubTypes.Type(value = Run.class, name = \"b\")}) public interface Flow {}",
                        "@Schema\npublic interface Run extends Flow { String name(); }"),
                of(
                        "supertype of a listed member of a union",
                        "public interface Gen extends Flow { int size(); }",
                        "@Schema\n@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"kind\")"
                                + " @JsonSubTypes(@JsonSubTypes.Type(value = Run.class, name = \"b\"))"
                                + " public interface Flow {}",
                        "@Schema\npublic interface Run extends Gen { String name(); }"),
                of(
                        "type of a member of a union",
                        "public enum Gen { A }",
                        "@Schema\npublic sealed interface Flow permits Run {}",
                        "@Schema\npublic non-sealed interface Run extends Flow { Gen kind(); }"));
    }

    /** Constants of generated types, for which the compiler has no value until they are there. */
    private static List<Sample> constants() {
        String text = "public interface Gen { String TEXT = \"the_text\"; }";
        String size = "public interface Gen { int SIZE = 12345; }";
        return List.of(
                kind("constant", text, "@JsonProperty(Gen.TEXT) String name();"),
                kind("constant", text, "@JsonAlias({\"a\", Gen.TEXT}) String name();"),
                kind("constant", text, "@Literal(Gen.TEXT) String name();"),
                kind("constant", text, "@Literal({\"a\", \"the_\" + Gen.TEXT}) String name();"),
                kind("constant", size, "@jakarta.validation.constraints.Size(max = Gen.SIZE) String name();"),
                kind("constant", size, "List<@jakarta.validation.constraints.Size(max = Gen.SIZE) String> names();"),
                kind("constant", text, "@jakarta.validation.constraints.Pattern(regexp = Gen.TEXT) String name();"),
                kind(
                        "constant",
                        "public interface Gen { String TEXT = \"\\\"the_text\\\"\"; }",
                        "@DefaultValue(Gen.TEXT) String name();"),
                of(
                        "constant",
                        text,
                        "@Schema\npublic interface Flow { Kind kind(); }",
                        "public enum Kind { @JsonProperty(Gen.TEXT) A }"),
                of(
                        "constant",
                        text,
                        "@Schema\npublic interface Flow extends Base {}",
                        "public interface Base { @JsonProperty(Gen.TEXT) String name(); }"));
    }

    private static Sample kind(String kind, String generated, String members) {
        return of(kind, generated, "@Schema\npublic interface Flow { " + members + " }");
    }

    private static Sample of(String kind, String generated, String... sources) {
        return new Sample(kind, generated, List.of(sources));
    }

    /** Compiles samples, each in a package of its own, in one compilation. */
    private static Compiled compile(List<Sample> samples, int round) {
        List<String> sources = new ArrayList<>();
        List<Map<String, String>> generated =
                new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("other.First", "package other; class First {}"))));
        generated.add(new LinkedHashMap<>());
        for (int i = 0; i < samples.size(); i++) {
            String packageClause = "package k" + i + "; ";
            samples.get(i)
                    .sources()
                    .forEach(source -> sources.add(packageClause
                            + "import dev.formwork.*; import java.util.*; import com.fasterxml.jackson.annotation.*;\n"
                            + source));
            if (round < generated.size()) {
                generated
                        .get(round)
                        .put("k" + i + ".Gen", packageClause + samples.get(i).generated());
            }
        }
        return Compiled.completely(List.of(Generating.eachRound(generated)), sources.toArray(String[]::new));
    }

    private static void assertComplete(List<Sample> samples, int round) {
        Compiled compiled = compile(samples, round);
        assertThat(compiled.errors()).isEmpty();
        for (int i = 0; i < samples.size(); i++) {
            String generated = compiled.generatedText("k" + i, "ImmutableFlow")
                    + compiled.generatedText("k" + i, "ImmutableOuterInnerFlow");
            assertThat(generated).as(samples.get(i).kind()).isNotEmpty();
        }
    }

    @Test
    void schemasWaitForWhatOthersWriteInTheFirstRound() {
        assertComplete(types(), 0);
    }

    @Test
    void schemasWaitForWhatOthersWriteInTheSecondRound() {
        assertComplete(types(), 1);
    }

    @Test
    void typesThatNeverComeAreReportedOnce() {
        List<Sample> samples = types().stream()
                .filter(sample -> !sample.kind().contains("stands for @Schema")
                        && !sample.kind().equals("other annotation"))
                .toList();
        List<String> ours = compile(samples, 2).errors().stream()
                .filter(error -> error.endsWith("]"))
                .toList();
        assertThat(ours)
                .hasSameSizeAs(samples)
                .allMatch(
                        error -> error.matches(
                                "error \\w+\\.java:\\d+:\\d+ The type (Gen|of next\\(\\)|that @(Convert|Before"
                                        + "|After|JsonSubTypes) names) does not exist: check its name and import( \\(inherited from Base\\.value\\(\\)\\))? \\[UNRESOLVED_TYPE]"));
    }

    @Test
    void listedMembersOfUnionsWaitTogether() {
        Compiled compiled = compile(
                types().stream()
                        .filter(sample -> sample.kind().contains("member of a union"))
                        .toList(),
                1);
        assertThat(compiled.generatedText("k1", "ImmutableFlow")).contains("ImmutableGen.CODEC");
    }

    @Test
    void valuesOfConstantsAreNotTakenBeforeTheyAreThere() {
        List<Sample> samples = constants();
        Compiled compiled = compile(samples, 1);
        assertThat(compiled.errors()).isEmpty();
        for (int i = 0; i < samples.size(); i++) {
            String generated = compiled.generatedText("k" + i, "ImmutableFlow")
                    + compiled.generatedText("k" + i, "ImmutableFlowCodec");
            assertThat(generated)
                    .as(samples.get(i).sources().toString())
                    .containsAnyOf("the_text", "12345")
                    .doesNotContain("<error>");
        }
    }

    @Test
    void processorsMayGenerateForEachOther() {
        Compiled compiled = Compiled.completely(
                List.of(Generating.whenThere(Map.of(
                        "test.ImmutableRun",
                        Map.of(
                                "test.Size",
                                "package test; @dev.formwork.Schema public interface Size { int value(); }"),
                        "test.ImmutableFlow",
                        Map.of("test.Kind", "package test; public enum Kind { A }")))),
                "@Schema\npublic interface Run { String name(); }",
                "@Schema\npublic interface Flow { Size size(); }",
                "@Schema\npublic interface Last { Kind kind(); }");
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated())
                .contains("ImmutableRun.java", "ImmutableFlow.java", "ImmutableSize.java", "ImmutableLast.java");
    }
}
