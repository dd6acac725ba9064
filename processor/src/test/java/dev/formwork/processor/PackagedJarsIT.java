package dev.formwork.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in the jars as they are published. Runs once they are packaged. */
class PackagedJarsIT {
    private static final String VERSION = System.getProperty("formwork.version");
    private static final Path SCHEMAS = Path.of("src", "test", "java");
    private static final Path GENERATED = Path.of("target", "generated-test-sources", "test-annotations");

    @TempDir
    private Path folder;

    @Test
    void annotationsHoldOnlyTheirPackage() throws IOException {
        assertThat(packages("annotations")).containsExactly("dev.formwork");
    }

    @Test
    void runtimeHoldsOnlyItsPackage() throws IOException {
        assertThat(packages("runtime")).containsExactly("dev.formwork.runtime");
    }

    @Test
    void processorHoldsOnlyItsPackagesAndWhatItMovedBelowThem() throws IOException {
        assertThat(packages("processor"))
                .contains("dev.formwork.processor", "dev.formwork.processor.shaded.javapoet")
                .allMatch(name -> name.matches("dev\\.formwork\\.processor(\\..+)?"));
    }

    @Test
    void nothingInTheProcessorRefersToWhereJavaPoetWas() throws IOException {
        try (JarFile jar = open("processor")) {
            assertThat(entries(jar))
                    .filteredOn(entry -> entry.getName().endsWith(".class"))
                    .allSatisfy(entry -> assertThat(text(jar, entry))
                            .doesNotContain("com/palantir")
                            .doesNotContain("com.palantir"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime", "processor"})
    void besideClassesThereIsOnlyWhatToolsRead(String module) throws IOException {
        Pattern expected = Pattern.compile("META-INF/(MANIFEST\\.MF|LICENSE|maven/dev\\.formwork/.*)"
                + ("processor".equals(module) ? "|META-INF/(gradle/incremental.*|services/.*)" : ""));
        try (JarFile jar = open(module)) {
            assertThat(entries(jar))
                    .extracting(JarEntry::getName)
                    .filteredOn(name -> !name.endsWith(".class"))
                    .contains("META-INF/LICENSE")
                    .allMatch(name -> expected.matcher(name).matches());
        }
    }

    @Test
    void processorIsFoundByCompilersModulesAndGradle() throws IOException {
        try (JarFile jar = open("processor")) {
            assertThat(text(jar, jar.getJarEntry("META-INF/services/" + Processor.class.getName())))
                    .isEqualToIgnoringNewLines(SchemaProcessor.class.getName());
            assertThat(text(jar, jar.getJarEntry("META-INF/gradle/incremental.annotation.processors")))
                    .isEqualToIgnoringNewLines(SchemaProcessor.class.getName() + ",isolating");
        }
        assertThat(descriptor("processor").provides()).singleElement().satisfies(provided -> {
            assertThat(provided.service()).isEqualTo(Processor.class.getName());
            assertThat(provided.providers()).containsExactly(SchemaProcessor.class.getName());
        });
    }

    @Test
    void modulesNeedNothingElseAtRunTime() {
        assertThat(needed("annotations")).containsExactlyInAnyOrder("java.base");
        assertThat(needed("runtime")).containsExactlyInAnyOrder("java.base", "dev.formwork");
        assertThat(needed("processor")).containsExactlyInAnyOrder("java.base", "java.compiler", "dev.formwork.runtime");
    }

    @Test
    void moduleOfTheProcessorHoldsAllPackagesOfTheJar() throws IOException {
        assertThat(descriptor("processor").packages()).containsExactlyInAnyOrderElementsOf(packages("processor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void jarGeneratesTheTextThatTheModuleGenerates(String path) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        // Without jackson-annotations and JSpecify: a user's processor path does not have them either.
        String processors = Stream.of("processor", "runtime", "annotations")
                .map(module -> jar(module).toString())
                .collect(Collectors.joining(File.pathSeparator));
        String[] command = Stream.concat(
                        Stream.of(
                                "-proc:only",
                                "-cp",
                                System.getProperty("java.class.path"),
                                path,
                                processors,
                                "-d",
                                folder.toString()),
                        schemas().stream().map(Path::toString))
                .toArray(String[]::new);

        assertThat(javac.run(null, null, null, command)).isZero();

        assertThat(sources(folder)).isNotEmpty().isEqualTo(sources(GENERATED));
    }

    @Test
    void billOfMaterialsNamesThisVersion() throws IOException {
        String bom = Files.readString(Path.of("..", "bom", "pom.xml"));
        assertThat(bom).contains("<artifactId>formwork-bom</artifactId>\n  <version>" + VERSION + "</version>");
        assertThat(bom).contains("formwork-annotations<", "formwork-runtime<", "formwork-processor<");
    }

    private static Path jar(String module) {
        return Path.of("..", module, "target", "formwork-" + module + "-" + VERSION + ".jar");
    }

    private static JarFile open(String module) throws IOException {
        return new JarFile(jar(module).toFile());
    }

    private static List<JarEntry> entries(JarFile jar) {
        return jar.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private static String text(JarFile jar, JarEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> packages(String module) throws IOException {
        try (JarFile jar = open(module)) {
            return entries(jar).stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('/')))
                            .replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static ModuleDescriptor descriptor(String module) {
        return ModuleFinder.of(jar(module)).findAll().iterator().next().descriptor();
    }

    private static Set<String> needed(String module) {
        return descriptor(module).requires().stream()
                .filter(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
    }

    /** The schemas among the tests; what the module itself generated from them is in {@link #GENERATED}. */
    private static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().matches(".*[/\\\\](generic|jackson|meta|patch|union)[/\\\\]\\w+\\.java"))
                    .filter(file -> !file.toString().endsWith("Test.java"))
                    .toList();
        }
    }

    private static Map<String, String> sources(Path root) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
