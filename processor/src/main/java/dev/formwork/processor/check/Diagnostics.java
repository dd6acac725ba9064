package dev.formwork.processor.check;

import dev.formwork.processor.read.Owner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The problems of one round, as they are printed: in the order of the source, each once, and each at a place that has a
 * source. Valid for this round only.
 */
public final class Diagnostics {
    private final Set<String> sources;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

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

    /** Adds the problems of a schema. */
    public void add(TypeElement schema, List<Problem> problems) {
        for (Problem problem : problems) {
            Element element = problem.place().element();
            String code = " [" + problem.code() + "]";
            diagnostics.add(
                    sources.contains(SourceOrder.topLevel(element))
                            ? new Diagnostic(problem.place(), problem.text() + code, problem.isWarning())
                            : new Diagnostic(
                                    Place.of(schema),
                                    problem.text() + " " + origin(element) + code,
                                    problem.isWarning()));
        }
    }

    /** Where a problem comes from whose own place has no source in this compilation. */
    private static String origin(Element element) {
        Element type = Owner.of(element);
        return element instanceof ExecutableElement
                ? "(inherited from " + type.getSimpleName() + "." + element.getSimpleName() + "())"
                : "(in " + type.getSimpleName() + "." + element.getSimpleName() + ")";
    }

    /** All of them, by file, and in each file by position. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Comparator.comparing(Diagnostic::place, SourceOrder.PLACES));
        return sorted;
    }
}
