package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;

/** The one warning that generated code must silence. */
final class Suppression {
    private Suppression() {}

    // @SuppressWarnings("deprecation")
    static AnnotationSpec deprecation() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "deprecation")
                .build();
    }
}
