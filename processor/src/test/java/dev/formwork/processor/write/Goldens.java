package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated sources as they are meant to look; {@code -Dformwork.updateGoldens=true} writes them anew. */
final class Goldens {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Goldens() {}

    /** Compares a source with its golden file, by exact text. */
    static void check(String qualifiedName, String source) {
        Path golden = FOLDER.resolve(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1) + ".java");
        try {
            if (Boolean.getBoolean("formwork.updateGoldens")) {
                Files.createDirectories(FOLDER);
                Files.writeString(golden, source);
            }
            assertThat(source).as(golden.toString()).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
