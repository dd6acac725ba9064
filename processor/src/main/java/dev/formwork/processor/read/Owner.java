package dev.formwork.processor.read;

import static java.util.Objects.requireNonNull;

import javax.lang.model.element.Element;

/** What an element stands in. */
public final class Owner {
    private Owner() {}

    /** The element around a type's member or a nested type, which always has one. */
    public static Element of(Element member) {
        return requireNonNull(member.getEnclosingElement(), "enclosing element");
    }
}
