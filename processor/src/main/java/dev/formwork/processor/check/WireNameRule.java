package dev.formwork.processor.check;

import dev.formwork.processor.read.Accessor;
import dev.formwork.processor.read.AnnotationUse.Text;
import dev.formwork.processor.read.JsonProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Each name that is read stands for one field. */
final class WireNameRule implements Rule {

    @Override
    public void check(Subject subject, Problems problems) {
        Map<String, Accessor> owners = new HashMap<>();
        subject.forEachField((accessor, field) -> {
            if (field.isExtras()) {
                return;
            }
            Optional<Text> explicit = accessor.annotations().jsonProperty().flatMap(JsonProperty::name);
            if (field.wireName().isEmpty()) {
                explicit.ifPresent(text -> problems.add(ProblemCode.EMPTY_WIRE_NAME, text));
            } else {
                Place place = explicit.map(Place::of).orElseGet(() -> Place.of(accessor.method()));
                claim(field.wireName(), place, accessor, owners, problems);
            }
            claim(accessor, accessor.annotations().aliases(), owners, problems);
        });
    }

    private static void claim(Accessor accessor, List<Text> aliases, Map<String, Accessor> owners, Problems problems) {
        for (Text alias : aliases) {
            if (alias.value().isEmpty()) {
                problems.add(ProblemCode.EMPTY_WIRE_NAME, alias);
            } else {
                claim(alias.value(), Place.of(alias), accessor, owners, problems);
            }
        }
    }

    /** Two accessors of one property are reported as that. */
    private static void claim(
            String name, Place place, Accessor accessor, Map<String, Accessor> owners, Problems problems) {
        if (WireNames.isMalformed(name)) {
            problems.add(ProblemCode.MALFORMED_WIRE_NAME, place);
        }
        Accessor owner = owners.putIfAbsent(name, accessor);
        if (owner != null && !owner.property().equals(accessor.property())) {
            problems.add(ProblemCode.DUPLICATE_WIRE_NAME, place, owner.name(), accessor.name(), name);
        }
    }
}
