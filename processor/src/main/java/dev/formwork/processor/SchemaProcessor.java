package dev.formwork.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.check.BugReport;
import dev.formwork.processor.check.Diagnostics;
import dev.formwork.processor.check.Diagnostics.Diagnostic;
import dev.formwork.processor.check.EclipsePlaces;
import dev.formwork.processor.check.MetaAnnotationRule;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.UnwrittenFile;
import dev.formwork.processor.model.Definitions;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.processor.schema.JsonSchemaWriter;
import dev.formwork.processor.write.Layout;
import dev.formwork.processor.write.SchemaWriter;
import dev.formwork.processor.write.UnionWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

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

    /** The schemas that something was generated for, whose documents follow. */
    private final Set<String> generated = new TreeSet<>();

    private final PendingSchemas pending = new PendingSchemas();
    private Pipeline pipeline;

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
        pipeline = new Pipeline(environment.getElementUtils(), environment.getTypeUtils(), writer, unionWriter);
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
        PendingSchemas.Work work = pending.take(annotations, round, processingEnv.getElementUtils());
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        Diagnostics diagnostics = new Diagnostics(sources);
        work.metaAnnotations().forEach(type -> diagnostics.add(type, MetaAnnotationRule.check(type)));
        elements(work.schemas()).forEach(schema -> diagnostics.add(schema, process(schema, round.processingOver())));
        if (round.processingOver() && !round.errorRaised()) {
            // Only now, since all types that schemas refer to are there; a resource may be written in the last round.
            Definitions definitions = pipeline.definitions();
            elements(generated).forEach(schema -> diagnostics.add(schema, document(schema, definitions)));
        }
        return diagnostics.sorted();
    }

    private Stream<TypeElement> elements(Set<String> names) {
        return names.stream()
                .<@Nullable TypeElement>map(processingEnv.getElementUtils()::getTypeElement)
                .filter(Objects::nonNull);
    }

    /** Takes a schema through all stages, or tells why that is not possible. */
    private List<Problem> process(TypeElement schema, boolean isLastRound) {
        try {
            Pipeline.Outcome outcome = pipeline.run(schema, isLastRound);
            if (outcome.isDeferred()) {
                pending.defer(schema);
            }
            List<Problem> problems = new ArrayList<>(outcome.problems());
            problems.addAll(write(outcome.files(), schema));
            return problems;
        } catch (RuntimeException | Error failure) {
            return List.of(BugReport.of(schema, failure));
        }
    }

    /** Writes files that depend on {@code schema} alone, which is what incremental builds go by. */
    private List<Problem> write(List<JavaFile> files, TypeElement schema) {
        // All texts before the first file, so that a failure leaves no half of a schema behind.
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(
                ClassName.get(file.packageName(), file.typeSpec().name()).canonicalName(),
                Layout.tidy(file.toString())));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            try (Writer source = processingEnv
                    .getFiler()
                    .createSourceFile(text.getKey(), schema)
                    .openWriter()) {
                source.write(text.getValue());
            } catch (IOException e) {
                return List.of(UnwrittenFile.ofClass(schema, text.getKey(), e));
            }
        }
        if (!files.isEmpty()) {
            generated.add(schema.getQualifiedName().toString());
        }
        return List.of();
    }

    /** Writes the JSON Schema documents of {@code schema}, which depend on it alone as well. */
    private List<Problem> document(TypeElement schema, Definitions definitions) {
        try {
            Map<String, String> texts = new JsonSchemaWriter().write(ClassName.get(schema), definitions);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                FileObject file = processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", text.getKey(), schema);
                try (OutputStream bytes = file.openOutputStream()) {
                    bytes.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of(UnwrittenFile.ofDocument(schema, e));
        } catch (RuntimeException | Error failure) {
            return List.of(BugReport.of(schema, failure));
        }
    }

    private void print(Diagnostic diagnostic) {
        Place place = EclipsePlaces.near(diagnostic.place());
        Kind kind = diagnostic.isWarning() ? Kind.WARNING : Kind.ERROR;
        Messager messager = processingEnv.getMessager();
        messager.printMessage(kind, diagnostic.text(), place.element(), place.annotation(), place.value());
    }
}
