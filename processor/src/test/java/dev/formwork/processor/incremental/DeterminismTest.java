package dev.formwork.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.formwork.processor.SchemaProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same schemas become the same bytes, whoever compiles them and where. */
class DeterminismTest {
    private static Map<String, String> expected;

    @TempDir
    private Path folder;

    @BeforeAll
    static void build(@TempDir Path folder) {
        Build build = Build.of(folder, Shop.sources());
        assertThat(build.messages()).isEmpty();
        expected = build.all();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfTheSourcesDoesNotMatter(long seed) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(Shop.sources().entrySet());
        Collections.shuffle(entries, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        assertThat(Build.of(folder, shuffled).all()).isEqualTo(expected);
    }

    @Test
    void lineEndsOfTheSourcesDoNotMatter() {
        Map<String, String> sources = Shop.sources();
        sources.replaceAll((name, source) -> source.replace("\n", "\r\n"));
        assertThat(Build.of(folder, sources).all()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII -Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
                        + " -Dline.separator=\r\n",
                "-Dfile.encoding=UTF-16 -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-thai"
                        + " -Duser.timezone=Asia/Kathmandu",
            })
    void charsetLocaleTimeZoneAndFolderDoNotMatter(String properties) throws Exception {
        assertThat(fork(Path.of(System.getProperty("java.home")), properties.split(" ")))
                .isEqualTo(expected);
    }

    @Test
    void jdkDoesNotMatter() throws Exception {
        Path other = otherJdk();
        assumeTrue(other != null, "no other JDK beside this one");
        assertThat(fork(other)).isEqualTo(expected);
    }

    /** A JDK from 17 on in a folder beside the running one's, of another version; null if there is none. */
    private static Path otherJdk() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> siblings = Files.list(own.getParent())) {
            return siblings.filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
                    .filter(jdk -> version(jdk) >= 17
                            && version(jdk) != Runtime.version().feature())
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    private static int version(Path jdk) {
        try {
            return Files.readAllLines(jdk.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("JAVA_VERSION=\"(\\d+).*", "$1"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What a compiler in a process of its own generates, started in another folder. */
    private Map<String, String> fork(Path jdk, String... properties) throws Exception {
        Path sources = folder.resolve("sources");
        Path generated = Files.createDirectories(folder.resolve("generated"));
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
        Stream.of(properties).map(property -> "-J" + property).forEach(command::add);
        // A short run is over before the best compiler of the virtual machine pays.
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        command.addAll(List.of("-encoding", "UTF-8", "-proc:only", "-processor", SchemaProcessor.class.getName()));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        command.addAll(List.of("-cp", Build.classPath(), "-s", generated.toString(), "-d", classes.toString()));
        for (Map.Entry<String, String> source : Shop.sources().entrySet()) {
            Path file = sources.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            command.add(file.toString());
        }
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(log, StandardCharsets.ISO_8859_1))
                .isZero();
        return new Build(Build.files(generated), Build.documents(classes), List.of()).all();
    }
}
