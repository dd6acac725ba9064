package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AccessorStyle;
import dev.formwork.processor.read.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Accessors are called in one style, each property once, and none as a method of the generated class. */
final class NameRule implements Rule {
    private static final Set<String> RESERVED = Set.of(
            "builder",
            "comparedValues",
            "fieldsSet",
            "ownCodec",
            "resetFields",
            "toBuilder",
            "toJson",
            "toJsonBytes",
            "toJsonValue",
            "toMap");

    /** Methods of {@code Object} that a class cannot leave to an interface: they are final, or not public. */
    static final Set<String> OF_OBJECT = Set.of("clone", "finalize", "getClass", "notify", "notifyAll", "wait");

    @Override
    public void check(Subject subject, Problems problems) {
        Map<String, Accessor> properties = new HashMap<>();
        for (Accessor accessor : subject.declaration().accessors()) {
            Accessor twin = properties.putIfAbsent(accessor.property(), accessor);
            if (twin != null) {
                problems.add(
                        ProblemCode.DUPLICATE_PROPERTY,
                        accessor.method(),
                        twin.name(),
                        accessor.name(),
                        accessor.property());
            }
            if (RESERVED.contains(accessor.name()) || OF_OBJECT.contains(accessor.name())) {
                problems.add(
                        ProblemCode.RESERVED_NAME,
                        accessor.method(),
                        accessor.name(),
                        subject.field(accessor).map(field -> field.wireName()).orElse(accessor.property()));
            }
        }
        checkStyle(subject, problems);
    }

    private static void checkStyle(Subject subject, Problems problems) {
        if (subject.declaration().style() == AccessorStyle.BEAN) {
            return;
        }
        for (Accessor accessor : subject.declaration().accessors()) {
            if (AccessorStyle.looksLikeGetter(accessor.name())
                    && accessor.annotations()
                            .jsonProperty()
                            .flatMap(JsonProperty::name)
                            .isEmpty()) {
                subject.declaration().accessors().stream()
                        .filter(other -> !AccessorStyle.looksLikeBean(other.method()))
                        .findFirst()
                        .ifPresent(other -> problems.add(
                                ProblemCode.MIXED_ACCESSOR_STYLES, accessor.method(), accessor.name(), other.name()));
            }
        }
    }
}
