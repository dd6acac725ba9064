package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;

/** The warnings that generated code must silence, each where it arises. */
final class Suppression {
    private Suppression() {}

    // @SuppressWarnings("deprecation")
    static AnnotationSpec of(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }
}
