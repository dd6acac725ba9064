package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.formwork.processor.SchemaProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Generated sources as they are meant to look; {@code -Dformwork.updateGoldens=true} writes them anew. */
final class Goldens {
    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Goldens() {}

    /** Generates the sources of all schemas, by simple name, and fails if the compiler says anything at all of them. */
    static Map<String, String> generated() throws IOException {
        Map<String, String> sources = schemas();
        Compilation compilation = Compiler.javac()
                .withProcessors(new SchemaProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(sources.entrySet().stream()
                        .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                        .toList());
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> generated = new LinkedHashMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String name = Path.of(file.getName()).getFileName().toString().replace(".java", "");
            generated.put(name, file.getCharContent(true).toString());
            sources.put(TypeUses.PACKAGE + "." + name, generated.get(name));
        }
        Compilations.compile(sources);
        return generated;
    }

    /** The schemas that the goldens are generated from, by qualified name. */
    private static Map<String, String> schemas() throws IOException {
        Map<String, String> schemas = new LinkedHashMap<>();
        for (Path schema : files(FOLDER.resolve("schemas"))) {
            schemas.put(TypeUses.PACKAGE + "." + name(schema), Files.readString(schema));
        }
        return schemas;
    }

    /** The names of the goldens that there are. */
    static List<String> names() throws IOException {
        return files(FOLDER).stream().map(Goldens::name).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Compares a source with its golden file, by exact text. */
    static void check(String name, String source) throws IOException {
        Path golden = FOLDER.resolve(name + ".java");
        if (Boolean.getBoolean("formwork.updateGoldens")) {
            Files.writeString(golden, source);
        }
        assertThat(source).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
}
