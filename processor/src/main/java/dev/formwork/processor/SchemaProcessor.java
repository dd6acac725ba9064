package dev.formwork.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.check.BugReport;
import dev.formwork.processor.check.Checker;
import dev.formwork.processor.check.Diagnostics;
import dev.formwork.processor.check.Diagnostics.Diagnostic;
import dev.formwork.processor.check.EclipsePlaces;
import dev.formwork.processor.check.GeneratedMembers;
import dev.formwork.processor.check.MetaAnnotationRule;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.Subject;
import dev.formwork.processor.check.UnwrittenFile;
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
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
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

    private final UndecidedTypes undecided = new UndecidedTypes();
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
        unionResolver = new UnionResolver(new UnionMembers(reader, resolver), environment.getElementUtils());
        checker = new Checker(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            diagnose(annotations, round).forEach(this::print);
        } catch (RuntimeException | Error failure) {
            processingEnv.getMessager().printMessage(Kind.ERROR, BugReport.ofRound(failure));
        }
        // Never claimed: other processors may have their own ideas of a schema.
        return false;
    }

    /** Processes the schemas of a round, and gives what is to be said of them. */
    private List<Diagnostic> diagnose(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // Sorted, so that what is written does not depend on the order in which the compiler was given the sources.
        Set<String> schemas = new TreeSet<>(deferred);
        deferred.clear();
        Set<TypeElement> metaAnnotations = new LinkedHashSet<>();
        for (TypeElement type : SchemaAnnotation.annotated(annotations, round)) {
            if (SchemaAnnotation.isMetaAnnotation(type)) {
                metaAnnotations.add(type);
                schemas.addAll(undecided.takeSchemas(processingEnv.getElementUtils()));
            } else {
                schemas.add(type.getQualifiedName().toString());
            }
        }
        ElementFilter.typesIn(round.getRootElements()).forEach(type -> {
            sources.add(type.getQualifiedName().toString());
            undecided.addAll(type);
        });
        Diagnostics diagnostics = new Diagnostics(sources);
        metaAnnotations.forEach(annotation -> diagnostics.add(annotation, MetaAnnotationRule.check(annotation)));
        schemas.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull)
                .forEach(schema -> diagnostics.add(schema, process(schema, round.processingOver())));
        return diagnostics.sorted();
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
                    problems.addAll(write(files, schema));
                }
            }
            return problems;
        } catch (RuntimeException | Error failure) {
            return List.of(BugReport.of(schema, failure));
        }
    }

    private List<JavaFile> files(Resolution resolution) {
        if (resolution instanceof Resolution.ReadyUnion union) {
            return unionWriter.apply(union.model());
        }
        return resolution instanceof Resolution.Ready schema ? writer.apply(schema.model()) : List.of();
    }

    /** Writes files that depend on {@code schema} alone, which is what incremental builds go by. */
    private List<Problem> write(List<JavaFile> files, TypeElement schema) {
        // All texts before the first file, so that a failure leaves no half of a schema behind.
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(
                ClassName.get(file.packageName(), file.typeSpec().name()).canonicalName(),
                Layout.tidy(file.toString())));
        Filer filer = processingEnv.getFiler();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            try (Writer source = filer.createSourceFile(text.getKey(), schema).openWriter()) {
                source.write(text.getValue());
            } catch (IOException e) {
                return List.of(UnwrittenFile.problem(schema, text.getKey(), e));
            }
        }
        return List.of();
    }

    private void print(Diagnostic diagnostic) {
        Place place = EclipsePlaces.near(diagnostic.place());
        Kind kind = diagnostic.isWarning() ? Kind.WARNING : Kind.ERROR;
        Messager messager = processingEnv.getMessager();
        messager.printMessage(kind, diagnostic.text(), place.element(), place.annotation(), place.value());
    }
}
