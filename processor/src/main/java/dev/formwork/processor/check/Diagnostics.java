package dev.formwork.processor.check;

import dev.formwork.processor.read.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The problems of one round, as they are printed: in the order of the source, and each once. Those of inherited members,
 * and of what has no source in this compilation, are shown on the schema. Valid for this round only.
 */
public final class Diagnostics {
    private final Set<String> sources;
    private final List<Entry> entries = new ArrayList<>();

    /** The problems that are shown at their own places. */
    private final Set<Problem> own = new HashSet<>();

    /**
     * Makes an empty collection.
     *
     * @param sources the qualified names of the top-level types whose source is being compiled
     */
    public Diagnostics(Collection<String> sources) {
        this.sources = Set.copyOf(sources);
    }

    /**
     * What is printed.
     *
     * @param place     where
     * @param text      the whole text
     * @param isWarning whether it is no error
     */
    public record Diagnostic(Place place, String text, boolean isWarning) {}

    /**
     * What may be printed.
     *
     * @param inherited the problem, if it is one of an inherited member: the schema that the member belongs to may report
     *     it as well, and then nothing is said on the heirs
     */
    private record Entry(Diagnostic diagnostic, @Nullable Problem inherited) {}

    /** Adds the problems of a schema. */
    public void add(TypeElement schema, List<Problem> problems) {
        for (Problem problem : problems) {
            Element element = problem.place().element();
            boolean isInherited = isInherited(element, schema);
            if (isInherited || !hasSource(element)) {
                Problem atOrigin = isInherited ? problem : null;
                String text = problem.text() + " " + origin(element) + suffix(problem.code());
                entries.add(new Entry(new Diagnostic(Place.of(schema), text, problem.isWarning()), atOrigin));
            } else {
                own.add(problem);
                String text = problem.text() + suffix(problem.code());
                entries.add(new Entry(new Diagnostic(problem.place(), text, problem.isWarning()), null));
            }
        }
    }

    /** How the text of a problem ends. */
    static String suffix(ProblemCode code) {
        return " [" + code + "]";
    }

    private boolean hasSource(Element element) {
        return sources.contains(SourceOrder.topLevel(element));
    }

    /** Whether an element is a member of one of the schema's supertypes. */
    private static boolean isInherited(Element element, TypeElement schema) {
        return element instanceof ExecutableElement
                && Owner.of(element).getKind() == ElementKind.INTERFACE
                && !Owner.of(element).equals(schema);
    }

    /** Where a problem comes from that is not shown at its own place. */
    private static String origin(Element element) {
        Element type = Owner.of(element);
        return element instanceof ExecutableElement
                ? "(inherited from " + type.getSimpleName() + "." + element.getSimpleName() + "())"
                : "(in " + type.getSimpleName() + "." + element.getSimpleName() + ")";
    }

    /** All of them, by file, and in each file by position. */
    public List<Diagnostic> sorted() {
        return entries.stream()
                .filter(entry -> entry.inherited() == null || !own.contains(entry.inherited()))
                .map(Entry::diagnostic)
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::place, SourceOrder.PLACES))
                .toList();
    }
}
