package dev.formwork.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.formwork.processor.check.Place;
import dev.formwork.processor.check.Problem;
import dev.formwork.processor.check.ProblemCode;
import dev.formwork.processor.check.Problems;
import dev.formwork.processor.check.WireNames;
import dev.formwork.processor.model.Shape;
import dev.formwork.processor.read.AnnotationNames;
import dev.formwork.processor.read.AnnotationUse;
import dev.formwork.processor.read.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum and their wire names. */
final class EnumReader {
    private final Problems problems;

    EnumReader(Problems problems) {
        this.problems = problems;
    }

    Shape.EnumOf read(TypeElement type) {
        rejectForeign(type);
        Map<String, Element> constants = new LinkedHashMap<>();
        List<String> wireNames = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                String wireName = wireName(member);
                wireNames.add(wireName);
                Element twin = constants.putIfAbsent(wireName, member);
                if (twin != null) {
                    problems.add(
                            ProblemCode.DUPLICATE_ENUM_NAME,
                            member,
                            twin.getSimpleName(),
                            member.getSimpleName(),
                            type.getSimpleName(),
                            wireName);
                }
            }
            rejectForeign(member);
        }
        return new Shape.EnumOf(ClassName.get(type), List.copyOf(wireNames));
    }

    /** The names of the constants in Java, in order of declaration. */
    static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
    }

    private String wireName(Element constant) {
        MissingNames.report(AnnotationUse.of(constant), problems);
        return AnnotationUse.find(constant, AnnotationNames.JSON_PROPERTY)
                .map(JsonProperty::new)
                .flatMap(property -> {
                    property.unsupported(JsonProperty.ON_CONSTANT)
                            .forEach(member -> problems.add(Problem.of(
                                    ProblemCode.UNSUPPORTED_MEMBER,
                                    Place.of(property.use(), member.getValue()),
                                    property.use().simpleName(),
                                    member.getKey())));
                    return property.name();
                })
                .map(text -> {
                    if (text.value().isEmpty()) {
                        problems.add(ProblemCode.EMPTY_WIRE_NAME, text);
                    } else if (WireNames.isMalformed(text.value())) {
                        problems.add(ProblemCode.MALFORMED_WIRE_NAME, text);
                    }
                    return text.value();
                })
                .orElse(constant.getSimpleName().toString());
    }

    /** Other annotations, such as {@code @JsonValue}, would give the constants other names: they must not be ignored. */
    private void rejectForeign(Element element) {
        AnnotationUse.of(element).stream()
                .filter(AnnotationNames::isForeign)
                .filter(use ->
                        !(use.is(AnnotationNames.JSON_PROPERTY) && element.getKind() == ElementKind.ENUM_CONSTANT))
                .forEach(use -> problems.add(ProblemCode.UNSUPPORTED_ANNOTATION, use, use.simpleName()));
    }
}
