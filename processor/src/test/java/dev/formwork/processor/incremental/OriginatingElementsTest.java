package dev.formwork.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.formwork.processor.SchemaProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of isolating processors, and sees by wrapping the compiler's interfaces just so. */
class OriginatingElementsTest {
    @TempDir
    private Path folder;

    /** Our processor behind interfaces that note what is asked of them. */
    private static final class Observed extends AbstractProcessor {
        private final SchemaProcessor processor = new SchemaProcessor();
        private final Map<String, List<String>> originating = new TreeMap<>();
        private final Map<String, List<String>> originatingOfDocuments = new TreeMap<>();
        private final Set<String> calls = new TreeSet<>();

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = wrapped(Filer.class, environment.getFiler());
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    Observed.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : note(environment, method, arguments)));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, wrapped(RoundEnvironment.class, round));
        }

        private <T> T wrapped(Class<T> type, T real) {
            return type.cast(Proxy.newProxyInstance(
                    Observed.class.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> note(real, method, arguments)));
        }

        private Object note(Object real, Method method, Object[] arguments) throws Throwable {
            calls.add(method.getName());
            if (method.getName().equals("createSourceFile")) {
                originating.put(arguments[0].toString(), names(arguments[1]));
            } else if (method.getName().equals("createResource")) {
                assertThat(arguments[0]).isEqualTo(StandardLocation.CLASS_OUTPUT);
                originatingOfDocuments.put(arguments[2].toString(), names(arguments[3]));
            }
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }

    private static List<String> names(Object elements) {
        return Stream.of((Element[]) elements).map(Element::toString).toList();
    }

    private Observed observe() {
        Observed observed = new Observed();
        Build build = Build.with(observed, folder, Shop.sources(), List.of("-proc:only"));
        assertThat(build.messages()).isEmpty();
        assertThat(build.generated()).hasSameSizeAs(observed.originating.keySet());
        assertThat(build.documents()).hasSameSizeAs(observed.originatingOfDocuments.keySet());
        return observed;
    }

    @Test
    void eachFileHasItsSchemaAsTheOneOriginatingElement() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String schema : Shop.SCHEMAS) {
            String name = schema.substring(schema.indexOf('.') + 1).replace(".", "");
            String generated = schema.substring(0, schema.indexOf('.') + 1) + "Immutable" + name;
            expected.put(generated, List.of(schema));
            if (!Shop.UNIONS.contains(schema)) {
                expected.put(generated + "Codec", List.of(schema));
            }
        }
        assertThat(observe().originating).isEqualTo(expected);
    }

    @Test
    void eachDocumentHasItsSchemaAsTheOneOriginatingElement() {
        Map<String, List<String>> originating = observe().originatingOfDocuments;
        assertThat(originating)
                .containsKeys(Shop.SCHEMAS.stream()
                        .map(schema -> "META-INF/schemas/" + schema + ".json")
                        .toArray(String[]::new));
        originating.forEach((document, schemas) ->
                assertThat(schemas).containsExactly(document.replaceAll("META-INF/schemas/(written/)?|\\.json", "")));
    }

    @Test
    void onlySourceFilesAndDocumentsAreWrittenAndNoFileIsRead() {
        assertThat(observe().calls)
                .containsExactlyInAnyOrder(
                        "createSourceFile",
                        "createResource",
                        "errorRaised",
                        // By AbstractProcessor.
                        "getSourceVersion",
                        "getElementUtils",
                        "getTypeUtils",
                        "getElementsAnnotatedWith",
                        "getRootElements",
                        "processingOver");
    }

    @Test
    void sourcesAndSyntaxTreesAreNotLookedAt() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..", "sun..", "jdk..")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.formwork.processor"));
    }
}
