package dev.formwork.processor.check;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.Declaration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What the rules look at.
 *
 * @param declaration what was written
 * @param fields      what it means, as far as that is clear: an accessor with a type that is not supported has no field
 * @param generated   the classes to be generated
 */
public record Subject(Declaration declaration, List<FieldModel> fields, List<ClassName> generated) {

    public Subject {
        fields = List.copyOf(fields);
        generated = List.copyOf(generated);
    }

    Optional<FieldModel> field(Accessor accessor) {
        return fields.stream()
                .filter(field -> field.accessor().equals(accessor.name()))
                .findFirst();
    }

    /** Calls {@code action} for each accessor whose meaning is clear. */
    void forEachField(BiConsumer<Accessor, FieldModel> action) {
        for (Accessor accessor : declaration.accessors()) {
            field(accessor).ifPresent(field -> action.accept(accessor, field));
        }
    }

    String schemaName() {
        return declaration.schema().getSimpleName().toString();
    }
}
