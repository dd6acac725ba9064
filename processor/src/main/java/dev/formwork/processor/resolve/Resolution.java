package dev.formwork.processor.resolve;

import dev.formwork.processor.check.Problem;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.UnionModel;
import java.util.List;

/** What became of a declaration. */
public sealed interface Resolution {

    /** The fields whose meaning is clear. */
    List<FieldModel> fields();

    /** What stands against the others. */
    List<Problem> problems();

    /**
     * All is clear.
     *
     * @param model what the declaration means
     */
    record Ready(SchemaModel model) implements Resolution {
        @Override
        public List<FieldModel> fields() {
            return model.fields();
        }

        @Override
        public List<Problem> problems() {
            return List.of();
        }
    }

    /**
     * All is clear of a union.
     *
     * @param model    what the declaration means
     * @param problems what there is to warn of
     */
    record ReadyUnion(UnionModel model, List<Problem> problems) implements Resolution {
        @Override
        public List<FieldModel> fields() {
            return List.of();
        }
    }

    /** A type does not exist yet; another processor may write it in this round. */
    record Deferred(List<FieldModel> fields, List<Problem> problems) implements Resolution {}

    /** The declaration cannot be understood. */
    record Rejected(List<FieldModel> fields, List<Problem> problems) implements Resolution {}
}
