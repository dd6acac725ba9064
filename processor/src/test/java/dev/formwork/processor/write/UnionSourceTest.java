package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.UnionModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnionSourceTest {
    private static final String CIRCLE = "Circle";
    private static final String SQUARE = "Square";

    private static UnionModel.Member member(String name, Object... tags) {
        return new UnionModel.Member(
                ClassName.get(TypeUses.PACKAGE, name),
                ClassName.get(TypeUses.PACKAGE, "Immutable" + name),
                List.of(tags));
    }

    private static UnionModel union(String tag, UnionModel.Member... members) {
        return new UnionModel(
                ClassName.get(TypeUses.PACKAGE, "Figure"),
                ClassName.get(TypeUses.PACKAGE, "ImmutableFigure"),
                "Figure",
                tag != null,
                Set.of(),
                tag,
                List.of(members));
    }

    private static String source(UnionModel union) {
        return Layout.tidy(new UnionWriter().write(union).toString());
    }

    /** The union, with members that are schemas without fields. */
    private static Map<String, String> sources(UnionModel union, String modifiers) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String name : List.of(CIRCLE, SQUARE)) {
            sources.putAll(Sample.sources(Sample.of(name)));
            String source = "package " + TypeUses.PACKAGE + ";\n/** One. */\npublic non-sealed interface " + name
                    + " extends Figure {}";
            sources.put(TypeUses.PACKAGE + "." + name, source);
        }
        sources.put(
                TypeUses.PACKAGE + ".Figure",
                "package " + TypeUses.PACKAGE
                        + ";\n/** A figure. */\npublic sealed interface Figure permits Circle, Square {}");
        sources.put(TypeUses.PACKAGE + ".ImmutableFigure", source(union));
        assertThat(source(union)).contains(modifiers + "final class ImmutableFigure {");
        return sources;
    }

    @Test
    void unionWithATagCompilesWithoutWarnings() {
        UnionModel union = union("type", member(CIRCLE, "circle", "disc"), member(SQUARE, "square"));
        Compilations.compile(sources(union, "public "));
        assertThat(source(union)).contains(".tag(\"type\")", "ImmutableCircle.CODEC, \"circle\", \"disc\")");
    }

    @Test
    void tagsAreWrittenAsTheyAre() {
        assertThat(source(union("v\"", member(CIRCLE, 1L, -2L), member(SQUARE, true, "a\nb"))))
                .contains(
                        ".tag(\"v\\\"\")",
                        "ImmutableCircle.CODEC, 1L, -2L)",
                        "ImmutableSquare.CODEC, true, \"a\\nb\")");
    }

    @Test
    void unionWithoutATagCompilesWithoutWarnings() {
        UnionModel union = union(null, member(CIRCLE), member(SQUARE));
        Compilations.compile(sources(union, "\n"));
        assertThat(source(union)).doesNotContain(".tag(").contains("ImmutableSquare.CODEC);");
    }
}
