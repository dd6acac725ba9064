package dev.formwork.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Surroundings;
import dev.formwork.processor.model.Surroundings.Deprecation;
import java.util.ArrayList;
import java.util.List;

/** What is deprecated stays so in generated code, which must call it without being warned. */
final class Deprecations {
    private Deprecations() {}

    // @Deprecated
    // @Deprecated(forRemoval = true)
    static AnnotationSpec annotation(Member member) {
        return annotation(member.is(Mark.FOR_REMOVAL));
    }

    private static AnnotationSpec annotation(boolean isForRemoval) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Deprecated.class);
        return isForRemoval ? annotation.addMember("forRemoval", "true").build() : annotation.build();
    }

    /** Lets an accessor override one that is to be removed. */
    static void allowOverriding(MethodSpec.Builder method, Member member) {
        if (member.is(Mark.FOR_REMOVAL)) {
            method.addAnnotation(Suppression.of("removal"));
        }
    }

    /** Lets a method call the accessors of members, of which some are deprecated. */
    static void allowCalls(MethodSpec.Builder method, List<Member> members) {
        List<String> warnings = new ArrayList<>();
        if (members.stream().anyMatch(member -> member.is(Mark.DEPRECATED) && !member.is(Mark.FOR_REMOVAL))) {
            warnings.add("deprecation");
        }
        if (members.stream().anyMatch(member -> member.is(Mark.FOR_REMOVAL))) {
            warnings.add("removal");
        }
        method.addAnnotation(Suppression.of(warnings));
    }

    /** Deprecates the implementation of a deprecated schema. */
    static void annotate(TypeSpec.Builder type, Surroundings surroundings) {
        if (surroundings.deprecation() != Deprecation.NONE) {
            type.addAnnotation(annotation(surroundings.deprecation() == Deprecation.FOR_REMOVAL));
        }
    }

    /** Silences what a whole class would be warned of, for what the user wrote and nothing else. */
    static void suppress(TypeSpec.Builder type, List<String> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        if (warnings.contains("serial")) {
            type.addJavadoc(
                    "\n\n<p>The serialized form changes with the fields, so that no version of it is declared.");
        }
        if (!warnings.equals(List.of("serial"))) {
            type.addJavadoc("\n\n<p>Refers to deprecated types, as the schema does.");
        }
        type.addAnnotation(Suppression.of(warnings));
    }
}
