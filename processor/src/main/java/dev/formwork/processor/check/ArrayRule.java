package dev.formwork.processor.check;

import dev.formwork.processor.model.Shape;
import dev.formwork.processor.model.Shape.Items;

/** Arrays do not stand inside collections, where they could be changed and would be compared by identity. */
final class ArrayRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        subject.forEachField((accessor, field) -> {
            Shape shape = field.value().shape();
            if (shape instanceof Shape.OptionalOf optional) {
                shape = optional.value().shape();
            }
            // Arrays of arrays are copied and compared as a whole.
            while (isArray(shape)) {
                shape = ((Items) shape).item().shape();
            }
            if (holdsArray(shape)) {
                problems.add(ProblemCode.ARRAY_INSIDE, accessor.method(), accessor.name());
            }
        });
    }

    private static boolean holdsArray(Shape shape) {
        if (shape instanceof Items items) {
            return isArray(shape) || holdsArray(items.item().shape());
        }
        if (shape instanceof Shape.MapOf map) {
            return holdsArray(map.value().shape());
        }
        return shape instanceof Shape.OptionalOf optional
                && holdsArray(optional.value().shape());
    }

    private static boolean isArray(Shape shape) {
        return shape instanceof Items items && items.container() == Items.Container.ARRAY;
    }
}
