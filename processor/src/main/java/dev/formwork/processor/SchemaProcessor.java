package dev.formwork.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.check.Checker;
import dev.formwork.processor.check.Diagnostics;
import dev.formwork.processor.check.Diagnostics.Diagnostic;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Subject;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.DeclarationReader;
import dev.formwork.processor.resolve.Resolution;
import dev.formwork.processor.resolve.SchemaResolver;
import dev.formwork.processor.write.Layout;
import dev.formwork.processor.write.SchemaWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Generates the implementation and the codec of each interface annotated {@code @Schema}. Here are the rounds, and what
 * goes to the compiler; the work is done by the stages: read, resolve, check, write.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(AnnotationNames.SCHEMA)
public final class SchemaProcessor extends AbstractProcessor {
    private final Function<SchemaModel, List<JavaFile>> writer;

    /** The top-level types whose source has been seen. */
    private final Set<String> sources = new HashSet<>();

    /** Schemas that refer to types that do not exist yet. By name: an element is valid for one round only. */
    private final Set<String> deferred = new TreeSet<>();

    private DeclarationReader reader;
    private SchemaResolver resolver;
    private Checker checker;

    /** For the compiler. */
    public SchemaProcessor() {
        this(model -> new SchemaWriter().write(model));
    }

    /** With another last stage. */
    SchemaProcessor(Function<SchemaModel, List<JavaFile>> writer) {
        this.writer = writer;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reader = new DeclarationReader(environment.getElementUtils(), environment.getTypeUtils());
        resolver = new SchemaResolver(environment.getElementUtils(), environment.getTypeUtils());
        checker = new Checker(environment.getElementUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // Sorted, so that what is written does not depend on the order in which the compiler was given the sources.
        Set<String> schemas = new TreeSet<>(deferred);
        deferred.clear();
        for (TypeElement annotation : annotations) {
            round.getElementsAnnotatedWith(annotation).stream()
                    .map(schema -> ((TypeElement) schema).getQualifiedName().toString())
                    .forEach(schemas::add);
        }
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        Diagnostics diagnostics = new Diagnostics(sources);
        schemas.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(schema -> diagnostics.add(schema, process(schema, round.processingOver())));
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            print(diagnostic);
        }
        // Never claimed: other processors may have their own ideas of a schema.
        return false;
    }

    /** Takes a schema through all stages, or tells why that is not possible. */
    private List<Problem> process(TypeElement schema, boolean isLastRound) {
        try {
            Declaration declaration = reader.read(schema);
            Resolution resolution = resolver.resolve(declaration);
            if (resolution instanceof Resolution.Deferred && !isLastRound) {
                deferred.add(schema.getQualifiedName().toString());
                return List.of();
            }
            List<Problem> problems = new ArrayList<>(resolution.problems());
            problems.addAll(checker.check(new Subject(
                    declaration,
                    resolution.fields(),
                    List.of(SchemaResolver.implementation(schema), SchemaResolver.codec(schema)))));
            // In the last round nothing can be written; only an error elsewhere lets a schema wait until then.
            if (problems.isEmpty() && resolution instanceof Resolution.Ready ready && !isLastRound) {
                for (JavaFile file : writer.apply(ready.model())) {
                    write(file, schema);
                }
            }
            return problems;
        } catch (RuntimeException bug) {
            return List.of(Problem.of(
                    ProblemCode.FORMWORK_BUG, Place.of(schema), version(), schema.getQualifiedName(), stackTrace(bug)));
        }
    }

    /** Writes a file that depends on {@code schema} alone, which is what incremental builds go by. */
    private void write(JavaFile file, TypeElement schema) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        try (Writer source =
                processingEnv.getFiler().createSourceFile(name, schema).openWriter()) {
            source.write(Layout.tidy(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        processingEnv
                .getMessager()
                .printMessage(Kind.ERROR, diagnostic.text(), place.element(), place.annotation(), place.value());
    }

    private static String version() {
        String version = SchemaProcessor.class.getPackage().getImplementationVersion();
        return version == null ? "development build" : version;
    }

    private static String stackTrace(RuntimeException bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return trace.toString().strip();
    }
}
