package dev.formwork.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Another processor, which writes types by their qualified names: so many each round, or each as soon as there is the
 * type that it is made from.
 */
@SupportedAnnotationTypes("*")
final class Generating extends AbstractProcessor {
    private final List<Map<String, String>> eachRound;
    private final Map<String, Map<String, String>> whenThere;
    private int round;

    private Generating(List<Map<String, String>> eachRound, Map<String, Map<String, String>> whenThere) {
        this.eachRound = eachRound;
        this.whenThere = new HashMap<>(whenThere);
    }

    /** Writes the first types in the first round, the second in the second, and so on. */
    static Generating eachRound(List<Map<String, String>> sources) {
        return new Generating(sources, Map.of());
    }

    /** Writes types as soon as there is the type whose name they are given for. */
    static Generating whenThere(Map<String, Map<String, String>> sources) {
        return new Generating(List.of(), sources);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        if (round < eachRound.size()) {
            eachRound.get(round++).forEach(this::write);
        }
        whenThere.entrySet().removeIf(entry -> {
            boolean isThere = processingEnv.getElementUtils().getTypeElement(entry.getKey()) != null;
            if (isThere) {
                entry.getValue().forEach(this::write);
            }
            return isThere;
        });
        return false;
    }

    private void write(String name, String source) {
        try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            file.write(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
