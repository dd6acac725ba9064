package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.UnionModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;

/**
 * Schemas compiled by the processor, with a last stage that only notes the models. In the sources, {@code ¶} marks the
 * places of the diagnostics to be expected; the compiler does not see it. {@code ⁋} does the same, where Eclipse's compiler
 * knows no more than the place of what is around.
 */
final class Compiled {
    private static final String MARK = "¶";
    private static final String VAGUE_MARK = "⁋";
    private static final Pattern ANY_MARK = Pattern.compile("[¶⁋]");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@\\w+(?:\\(.*\\))? )*(?:public |sealed |non-sealed |final |abstract )*"
                    + "[¶⁋]*(?:@?interface|class|enum|record) (\\w+)",
            Pattern.MULTILINE);
    private static final Pattern PROBLEM = Pattern.compile(" \\[[A-Z_]+]$");
    private static final Pattern PLACE = Pattern.compile("^(\\w+) \\S+");
    private static final Pattern COLUMN = Pattern.compile("^(\\w+ \\w+\\.java:\\d+):\\d+");
    private static final String PRELUDE = "package test; import dev.formwork.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable; import com.fasterxml.jackson.annotation.*;";

    private final CompilerOutput output;
    private final Map<String, SchemaModel> models;
    private final Map<String, UnionModel> unions;
    private final List<String> places;

    private Compiled(
            CompilerOutput output,
            Map<String, SchemaModel> models,
            Map<String, UnionModel> unions,
            List<String> places) {
        this.output = output;
        this.models = models;
        this.unions = unions;
        this.places = places;
    }

    /** Compiles sources, one top-level type each. Without a package clause they are in {@code test}, with imports. */
    static Compiled of(String... sources) {
        return with(List.of(), sources);
    }

    /** Compiles sources with further processors beside ours. */
    static Compiled with(List<Processor> others, String... sources) {
        Map<String, SchemaModel> models = new LinkedHashMap<>();
        Map<String, UnionModel> unions = new LinkedHashMap<>();
        SchemaProcessor noting = new SchemaProcessor(
                model -> {
                    models.put(model.schema().simpleName(), model);
                    return List.of();
                },
                union -> {
                    unions.put(union.schema().simpleName(), union);
                    return List.of();
                });
        return with(others, sources, noting, models, unions);
    }

    /** Compiles sources with the writers. */
    static Compiled completely(String... sources) {
        return completely(List.of(), sources);
    }

    /** Compiles sources with the writers, and further processors before ours. */
    static Compiled completely(List<Processor> others, String... sources) {
        return with(others, sources, new SchemaProcessor(), Map.of(), Map.of());
    }

    /** Compiles sources with another last stage. */
    static Compiled writing(Function<SchemaModel, List<JavaFile>> writer, String... sources) {
        return with(List.of(), sources, new SchemaProcessor(writer, union -> List.of()), Map.of(), Map.of());
    }

    /** Compiles sources with one processor. */
    static Compiled by(Processor processor, String... sources) {
        return with(List.of(), sources, processor, Map.of(), Map.of());
    }

    private static Compiled with(
            List<Processor> others,
            String[] sources,
            Processor ours,
            Map<String, SchemaModel> models,
            Map<String, UnionModel> unions) {
        List<Processor> processors = new ArrayList<>(others);
        processors.add(ours);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> places = new ArrayList<>();
        for (String source : sources) {
            String complete = complete(source);
            String name = name(complete);
            places.addAll(places(name.substring(name.lastIndexOf('.') + 1) + ".java", complete));
            files.put(name, complete.replace(MARK, "").replace(VAGUE_MARK, ""));
        }
        return new Compiled(TestCompiler.chosen().compile(files, processors), models, unions, places);
    }

    private static String complete(String source) {
        return PACKAGE.matcher(source).find() ? source : PRELUDE + "\n" + source;
    }

    private static String name(String source) {
        Matcher packageClause = Pattern.compile("^package ([\\w.]+);").matcher(source);
        Matcher type = TYPE.matcher(source);
        assertThat(packageClause.find() && type.find())
                .as("a package and a type at the beginning of a line in %s", source)
                .isTrue();
        return packageClause.group(1) + "." + type.group(1);
    }

    private static List<String> places(String file, String source) {
        List<String> places = new ArrayList<>();
        String[] lines = source.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            int marks = 0;
            for (Matcher mark = ANY_MARK.matcher(lines[line]); mark.find(); marks++) {
                String vague = mark.group().equals(VAGUE_MARK) ? VAGUE_MARK : "";
                places.add(vague + file + ":" + (line + 1) + ":" + (mark.start() + 1 - marks));
            }
        }
        return places;
    }

    /** Asserts that there are exactly these errors, in this order, one at each mark, and nothing else. */
    void assertErrors(String... texts) {
        assertDiagnostics("error", texts);
    }

    /** Asserts that there are exactly these warnings, likewise. */
    void assertWarnings(String... texts) {
        assertDiagnostics("warning", texts);
    }

    private void assertDiagnostics(String kind, String... texts) {
        assertThat(places).as("marks in the sources").hasSameSizeAs(texts);
        List<String> expected = new ArrayList<>();
        List<String> vague = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String place = places.get(i);
            if (place.startsWith(VAGUE_MARK)) {
                vague.add(" " + texts[i]);
            }
            expected.add(kind + " " + place.replace(VAGUE_MARK, "") + " " + texts[i]);
        }
        assertSays(expected, vague);
    }

    /** Asserts that these are all diagnostics, in this order. */
    void assertSays(String... expected) {
        assertSays(List.of(expected), List.of());
    }

    /** Of Eclipse's compiler, neither its own errors are compared nor columns; the order is its own as well. */
    private void assertSays(List<String> expected, List<String> vague) {
        if (TestCompiler.chosen() == TestCompiler.JAVAC) {
            assertThat(diagnostics()).containsExactlyElementsOf(expected);
        } else {
            assertThat(inEclipse(diagnostics(), vague)).containsExactlyInAnyOrderElementsOf(inEclipse(expected, vague));
        }
    }

    private static List<String> inEclipse(List<String> diagnostics, List<String> vague) {
        return diagnostics.stream()
                .filter(Compiled::isProblem)
                .map(diagnostic -> vague.stream().anyMatch(diagnostic::endsWith)
                        ? PLACE.matcher(diagnostic).replaceFirst("$1 -")
                        : COLUMN.matcher(diagnostic).replaceFirst("$1"))
                .toList();
    }

    private static boolean isProblem(String diagnostic) {
        return PROBLEM.matcher(diagnostic).find();
    }

    /** Asserts that there are no diagnostics at all, not even a warning. */
    Compiled assertClean() {
        assertThat(diagnostics()).isEmpty();
        return this;
    }

    /** All diagnostics: kind, file, line, column, text. Eclipse's compiler warns of much in the schemas, which is left out. */
    List<String> diagnostics() {
        return output.messages().stream()
                .filter(message -> TestCompiler.chosen() == TestCompiler.JAVAC
                        || message.isError()
                        || message.isOfFormwork()
                        || isProblem(message.text()))
                .map(CompilerMessage::toString)
                .toList();
    }

    /** The errors among the diagnostics. */
    List<String> errors() {
        return diagnostics().stream()
                .filter(diagnostic -> diagnostic.startsWith("error "))
                .toList();
    }

    /** The names of the schemas that reached the last stage, in order. */
    List<String> written() {
        return List.copyOf(models.keySet());
    }

    SchemaModel model(String schema) {
        assertThat(diagnostics()).isEmpty();
        assertThat(models).containsKey(schema);
        return models.get(schema);
    }

    UnionModel union(String schema) {
        assertThat(diagnostics()).isEmpty();
        assertThat(unions).containsKey(schema);
        return unions.get(schema);
    }

    /** A field of the one schema of the compilation. */
    FieldModel field(String property) {
        assertThat(diagnostics()).isEmpty();
        return models.values().stream()
                .flatMap(model -> model.fields().stream())
                .filter(field -> field.property().equals(property))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the generated classes. */
    List<String> generated() {
        return output.sources().keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1) + ".java")
                .toList();
    }

    /** The text of a generated class; empty if there is none. */
    String generatedText(String packageName, String name) {
        return output.sources().getOrDefault(packageName + "." + name, "");
    }

    /** The text of a JSON Schema document, by the name of its schema; empty if there is none. */
    String document(String schema) {
        byte[] document = output.classes().getOrDefault("META-INF.schemas." + schema, new byte[0]);
        return new String(document, StandardCharsets.UTF_8);
    }
}
