package dev.formwork.processor.check;

import dev.formwork.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Collects what is wrong with one schema. */
public final class Problems {
    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    public void add(ProblemCode code, Place place, Object... arguments) {
        add(Problem.of(code, place, arguments));
    }

    public void add(ProblemCode code, Element element, Object... arguments) {
        add(code, Place.of(element), arguments);
    }

    public void add(ProblemCode code, AnnotationUse use, Object... arguments) {
        add(code, Place.of(use), arguments);
    }

    public void add(ProblemCode code, AnnotationUse.Text text, Object... arguments) {
        add(code, Place.of(text), arguments);
    }

    /** Whether there is one that keeps the schema from being generated. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> !problem.isWarning());
    }

    public List<Problem> toList() {
        return List.copyOf(problems);
    }
}
