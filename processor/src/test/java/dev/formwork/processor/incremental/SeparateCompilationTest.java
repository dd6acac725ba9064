package dev.formwork.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file compiled alone, against the class files of the others, as Gradle and IDEs do after an edit. */
class SeparateCompilationTest {
    private static final Map<String, String> SOURCES = Shop.sources();

    @TempDir
    private static Path together;

    private static Path own;
    private static Map<String, String> expected;
    private static Map<String, String> expectedDocuments;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build() throws IOException {
        Build build = Build.withClasses(together, SOURCES);
        assertThat(build.messages()).isEmpty();
        expected = build.generated();
        expectedDocuments = build.documents();
        own = copyWithoutGenerated(together.resolve("classes"), together.resolve("own"));
    }

    private static Path copyWithoutGenerated(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                if (!path.getFileName().toString().startsWith("Immutable")) {
                    Path copy = to.resolve(from.relativize(path));
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
        return to;
    }

    static Stream<String> files() {
        return Shop.SCHEMAS.stream()
                .map(name -> name.replaceFirst("^(\\w+\\.\\w+)\\..*", "$1"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void outputIsTheSameWithTheGeneratedClassesOfTheOthersAndWithout(String name) {
        Map<String, String> alone = Map.of(name, SOURCES.get(name));
        Build with = Build.of(folder.resolve("with"), alone, together.resolve("classes"));
        Build without = Build.of(folder.resolve("without"), alone, own);
        assertThat(with.messages()).isEmpty();
        assertThat(without.messages()).isEmpty();
        assertThat(with.generated()).isNotEmpty();
        with.generated().forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
        assertThat(without.generated()).isEqualTo(with.generated());
        assertThat(without.documents()).isEqualTo(with.documents());
    }

    /** Before JDK 22, javac does not tell processors the type annotations of class files (JDK-8225377). */
    @ParameterizedTest
    @MethodSource("files")
    void documentsLackOnlyTheCommentsOfTheOthersAndBeforeJdk22TheirConstraintsOnTypes(String name) {
        Build alone = Build.of(folder, Map.of(name, SOURCES.get(name)), own);
        assertThat(alone.documents()).isNotEmpty();
        alone.documents()
                .forEach((file, text) ->
                        assertThat(comparable(text)).as(file).isEqualTo(comparable(expectedDocuments.get(file))));
    }

    private static String comparable(String document) {
        String text = document.replaceAll("\"description\": \"[^\"]*\",?", "").replaceAll("\\s+", "");
        return Runtime.version().feature() >= 22 ? text : text.replaceAll(",\"maxLength\":40", "");
    }

    private static final String BASE = """
            package test;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            public interface Base {
                %s
            }
            """;
    private static final String FLOW = """
            package test;
            @dev.formwork.Schema
            public interface Flow extends Base {
                /** The schema's own. */
                String own();
            }
            """;

    /** The sources generated for a schema that inherits these members: together with them, and against their class file. */
    private Map<String, String>[] inheriting(String members) {
        String base = BASE.formatted(members);
        Build both =
                Build.withClasses(folder.resolve("both"), new TreeMap<>(Map.of("test.Base", base, "test.Flow", FLOW)));
        Build alone = Build.of(folder.resolve("alone"), Map.of("test.Flow", FLOW), folder.resolve("both/classes"));
        assertThat(both.messages()).isEmpty();
        assertThat(alone.messages()).isEmpty();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, String>[] generated = new Map[] {both.generated(), alone.generated()};
        return generated;
    }

    @Test
    void onlyTheJavadocOfInheritedAccessorsIsLostWithTheirSource() {
        Map<String, String>[] generated = inheriting("/** What people call it. */ String name();");
        assertThat(generated[0].get("test/ImmutableFlow.java")).contains("What people call it.");
        assertThat(generated[1].get("test/ImmutableFlow.java")).contains("The schema's own.");
        assertThat(withoutComments(generated[1])).isEqualTo(withoutComments(generated[0]));
        assertThat(generated[1]).isNotEqualTo(generated[0]);
    }

    private static Map<String, String> withoutComments(Map<String, String> files) {
        Map<String, String> code = new TreeMap<>(files);
        code.replaceAll(
                (name, text) -> text.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", " "));
        return code;
    }

    /** Before JDK 22, javac does not tell processors the type annotations of class files (JDK-8225377). */
    @Test
    void onlyBeforeJdk22AreTypeAnnotationsOfInheritedAccessorsLostWithTheirSource() {
        Map<String, String>[] generated = inheriting("@Nullable String name(); List<@Nullable String> names();");
        assertThat(generated[0].get("test/ImmutableFlow.java"))
                .contains("public @Nullable String name()", "public List<@Nullable String> names()");
        if (Runtime.version().feature() >= 22) {
            assertThat(generated[1]).isEqualTo(generated[0]);
        } else {
            assertThat(generated[1].get("test/ImmutableFlow.java"))
                    .contains("public String name()", "public List<String> names()");
        }
    }
}
