package dev.formwork.processor.read;

import dev.formwork.processor.read.AnnotationUse.Text;
import java.util.Set;

/**
 * Jackson's {@code @JsonFormat}, on an accessor or a schema.
 *
 * @param use where it stands
 */
public record JsonFormat(AnnotationUse use) {
    private static final String SHAPE = "shape";
    private static final String PATTERN = "pattern";
    private static final String TIME_ZONE = "timezone";

    /** The members that have a meaning here. */
    public static final Set<String> MEMBERS = Set.of(SHAPE, PATTERN, TIME_ZONE);

    /** The name of the {@code Shape}; {@code ANY} if none is given. */
    public String shape() {
        return use.constant(SHAPE, "ANY");
    }

    /** The pattern; empty if none is given. */
    public String pattern() {
        return use.text(PATTERN).map(Text::value).orElse("");
    }

    /** The time zone; empty if none is given. */
    public String timeZone() {
        return use.text(TIME_ZONE).map(Text::value).orElse("");
    }
}
