package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code @Literal} lists at least one value, and each once. */
final class LiteralRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        for (Accessor accessor : subject.declaration().accessors()) {
            accessor.annotations().find(AnnotationNames.LITERAL).ifPresent(use -> {
                List<Text> values = accessor.annotations().literals();
                if (values.isEmpty()) {
                    problems.add(ProblemCode.EMPTY_LITERAL, use);
                }
                Set<String> seen = new HashSet<>();
                values.stream()
                        .filter(text -> !seen.add(text.value()))
                        .forEach(text -> problems.add(ProblemCode.DUPLICATE_LITERAL, text, text.value()));
            });
        }
    }
}
