package dev.formwork.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.check.Checker;
import dev.formwork.processor.check.Diagnostics;
import dev.formwork.processor.check.Diagnostics.Diagnostic;
import dev.formwork.processor.check.EclipsePlaces;
import dev.formwork.processor.check.GeneratedMembers;
import dev.formwork.processor.check.MetaAnnotationRule;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Subject;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.DeclarationReader;
import dev.formwork.processor.read.SchemaAnnotation;
import dev.formwork.processor.resolve.Resolution;
import dev.formwork.processor.resolve.SchemaResolver;
import dev.formwork.processor.resolve.UnionMembers;
import dev.formwork.processor.resolve.UnionResolver;
import dev.formwork.processor.write.Layout;
import dev.formwork.processor.write.SchemaWriter;
import dev.formwork.processor.write.UnionWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Generates the implementation and the codec of each interface annotated {@code @Schema}. Here are the rounds, and what
 * goes to the compiler; the work is done by the stages: read, resolve, check, write.
 */
@AutoService(Processor.class)
// All, since what stands for @Schema is called as its author likes; nothing is done for types without it.
@SupportedAnnotationTypes("*")
public final class SchemaProcessor extends AbstractProcessor {
    private final Function<SchemaModel, List<JavaFile>> writer;
    private final Function<UnionModel, List<JavaFile>> unionWriter;

    /** The top-level types whose source has been seen. */
    private final Set<String> sources = new HashSet<>();

    /** Schemas that refer to types that do not exist yet. By name: an element is valid for one round only. */
    private final Set<String> deferred = new TreeSet<>();

    private DeclarationReader reader;
    private SchemaResolver resolver;
    private UnionResolver unionResolver;
    private Checker checker;

    /** For the compiler. */
    public SchemaProcessor() {
        this(new SchemaWriter()::write, union -> List.of(new UnionWriter().write(union)));
    }

    /** With another last stage. */
    SchemaProcessor(Function<SchemaModel, List<JavaFile>> writer, Function<UnionModel, List<JavaFile>> unionWriter) {
        this.writer = writer;
        this.unionWriter = unionWriter;
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
        unionResolver = new UnionResolver(new UnionMembers(reader, resolver));
        checker = new Checker(environment.getElementUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // Sorted, so that what is written does not depend on the order in which the compiler was given the sources.
        Set<String> schemas = new TreeSet<>(deferred);
        deferred.clear();
        Set<TypeElement> metaAnnotations = new LinkedHashSet<>();
        for (TypeElement type : annotatedTypes(annotations, round)) {
            if (isMetaAnnotation(type)) {
                metaAnnotations.add(type);
            } else {
                schemas.add(type.getQualifiedName().toString());
            }
        }
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        Diagnostics diagnostics = new Diagnostics(sources);
        metaAnnotations.forEach(annotation -> diagnostics.add(annotation, MetaAnnotationRule.check(annotation)));
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

    /** The types that one of those annotations stands on that are {@code @Schema} or stand for it. */
    private static List<TypeElement> annotatedTypes(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(SchemaAnnotation::isSchemaAnnotation)
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream())
                .toList();
    }

    /** Whether a type is no schema but an annotation that stands for {@code @Schema}. */
    private static boolean isMetaAnnotation(TypeElement type) {
        return type.getKind() == ElementKind.ANNOTATION_TYPE && SchemaAnnotation.isSchemaAnnotation(type);
    }

    /** Takes a schema through all stages, or tells why that is not possible. */
    private List<Problem> process(TypeElement schema, boolean isLastRound) {
        try {
            Declaration declaration = reader.read(schema);
            boolean isUnion = declaration.isUnion();
            Resolution resolution = isUnion ? unionResolver.resolve(declaration) : resolver.resolve(declaration);
            if (resolution instanceof Resolution.Deferred && !isLastRound) {
                deferred.add(schema.getQualifiedName().toString());
                return List.of();
            }
            List<Problem> problems = new ArrayList<>(resolution.problems());
            problems.addAll(checker.check(new Subject(
                    isUnion ? declaration.withoutMethods() : declaration,
                    resolution.fields(),
                    SchemaResolver.generated(declaration))));
            // In the last round nothing can be written; only an error elsewhere lets a schema wait until then.
            if (problems.stream().allMatch(Problem::isWarning) && !isLastRound) {
                List<JavaFile> files = files(resolution);
                files.forEach(file -> problems.addAll(GeneratedMembers.clashes(declaration, file.typeSpec())));
                if (problems.stream().allMatch(Problem::isWarning)) {
                    files.forEach(file -> write(file, schema));
                }
            }
            return problems;
        } catch (RuntimeException bug) {
            return List.of(Problem.of(
                    ProblemCode.FORMWORK_BUG, Place.of(schema), version(), schema.getQualifiedName(), stackTrace(bug)));
        }
    }

    private List<JavaFile> files(Resolution resolution) {
        if (resolution instanceof Resolution.ReadyUnion union) {
            return unionWriter.apply(union.model());
        }
        return resolution instanceof Resolution.Ready schema ? writer.apply(schema.model()) : List.of();
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
        Place place = EclipsePlaces.near(diagnostic.place());
        processingEnv
                .getMessager()
                .printMessage(
                        diagnostic.isWarning() ? Kind.WARNING : Kind.ERROR,
                        diagnostic.text(),
                        place.element(),
                        place.annotation(),
                        place.value());
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
