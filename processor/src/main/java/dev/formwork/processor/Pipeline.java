package dev.formwork.processor;

import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.check.Checker;
import dev.formwork.processor.check.GeneratedMembers;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.Subject;
import dev.formwork.processor.model.Definitions;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.UnionModel;
import dev.formwork.processor.read.Declaration;
import dev.formwork.processor.read.DeclarationReader;
import dev.formwork.processor.resolve.DeclaredDefinitions;
import dev.formwork.processor.resolve.Resolution;
import dev.formwork.processor.resolve.SchemaResolver;
import dev.formwork.processor.resolve.UnionMembers;
import dev.formwork.processor.resolve.UnionResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The stages that a schema goes through, but for what is done by the compiler's means alone. */
final class Pipeline {
    private final DeclarationReader reader;
    private final SchemaResolver resolver;
    private final UnionResolver unionResolver;
    private final DeclaredDefinitions definitions;
    private final Checker checker;
    private final Function<SchemaModel, List<JavaFile>> writer;
    private final Function<UnionModel, List<JavaFile>> unionWriter;

    /**
     * What became of a schema.
     *
     * @param files      to be written; none if there is an error
     * @param problems   what is to be said
     * @param isDeferred whether it has to wait for another round
     */
    record Outcome(List<JavaFile> files, List<Problem> problems, boolean isDeferred) {}

    Pipeline(
            Elements elements,
            Types types,
            Function<SchemaModel, List<JavaFile>> writer,
            Function<UnionModel, List<JavaFile>> unionWriter) {
        this.reader = new DeclarationReader(elements, types);
        this.resolver = new SchemaResolver(elements, types);
        this.unionResolver = new UnionResolver(new UnionMembers(reader, resolver), elements);
        this.definitions = new DeclaredDefinitions(elements, reader, resolver, unionResolver);
        this.checker = new Checker(elements, types);
        this.writer = writer;
        this.unionWriter = unionWriter;
    }

    /** Takes a schema through all stages, or tells why that is not possible. */
    Outcome run(TypeElement schema, boolean isLastRound) {
        Declaration declaration = reader.read(schema);
        boolean isUnion = declaration.isUnion();
        Resolution resolution = isUnion ? unionResolver.resolve(declaration) : resolver.resolve(declaration);
        if (resolution instanceof Resolution.Deferred && !isLastRound) {
            return new Outcome(List.of(), List.of(), true);
        }
        List<Problem> problems = new ArrayList<>(resolution.problems());
        problems.addAll(checker.check(new Subject(
                isUnion ? declaration.withoutMethods() : declaration,
                resolution.fields(),
                SchemaResolver.generated(declaration))));
        // In the last round no class can be written; only an error elsewhere lets a schema wait until then.
        if (hasErrors(problems) || isLastRound) {
            return new Outcome(List.of(), problems, false);
        }
        List<JavaFile> files = files(resolution);
        files.forEach(file -> problems.addAll(GeneratedMembers.clashes(declaration, file.typeSpec())));
        if (hasErrors(problems)) {
            return new Outcome(List.of(), problems, false);
        }
        definitions.learn(declaration, resolution);
        return new Outcome(files, problems, false);
    }

    /** What types mean, for when no round follows. */
    Definitions definitions() {
        return definitions;
    }

    private static boolean hasErrors(List<Problem> problems) {
        return !problems.stream().allMatch(Problem::isWarning);
    }

    private List<JavaFile> files(Resolution resolution) {
        if (resolution instanceof Resolution.ReadyUnion union) {
            return unionWriter.apply(union.model());
        }
        return resolution instanceof Resolution.Ready schema ? writer.apply(schema.model()) : List.of();
    }
}
