package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;

/** The warnings that generated code must silence, each where it arises. */
final class Suppression {
    private Suppression() {}

    // @SuppressWarnings("deprecation")
    static AnnotationSpec of(String warning) {
        return of(List.of(warning));
    }

    // @SuppressWarnings({"deprecation", "removal"})
    static AnnotationSpec of(List<String> warnings) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
        return annotation.build();
    }
}
