package dev.formwork.processor.write;

import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.TypeUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Describes a field and its accessor; required unless something else is said. */
final class SampleField {
    private final String accessor;
    private final TypeUse type;
    private String property;
    private String wireName;
    private List<String> aliases = List.of();
    private Presence presence = new Presence.Required();
    private String body = "";
    private String doc = "";
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private SampleField(String accessor, TypeUse type) {
        this.accessor = accessor;
        this.property = accessor;
        this.wireName = accessor;
        this.type = type;
    }

    static SampleField field(String accessor, TypeUse type) {
        return new SampleField(accessor, type);
    }

    SampleField property(String property) {
        this.property = property;
        this.wireName = property;
        return this;
    }

    SampleField wireName(String wireName) {
        this.wireName = wireName;
        return this;
    }

    SampleField aliases(String... aliases) {
        this.aliases = List.of(aliases);
        return this;
    }

    SampleField absent() {
        presence = new Presence.Absent();
        return this;
    }

    SampleField constant(DefaultConstant value) {
        presence = new Presence.Constant(value);
        return this;
    }

    /** A default method, whose body returns {@code value}. */
    SampleField factory(String value) {
        presence = new Presence.Factory();
        body = value;
        return this;
    }

    SampleField mark(Mark... more) {
        marks.addAll(List.of(more));
        return this;
    }

    SampleField doc(String text) {
        doc = text;
        return this;
    }

    FieldModel model() {
        return new FieldModel(accessor, property, wireName, aliases, type, presence, marks, doc);
    }

    /** The accessor as the user would declare it, with qualified names. */
    String source() {
        String comment = doc.isEmpty() ? "" : "/**\n" + doc + "\n*/\n";
        String deprecated = marks.contains(Mark.DEPRECATED) ? "@Deprecated " : "";
        String signature = type.type() + " " + accessor + "()";
        return comment + deprecated
                + (body.isEmpty() ? signature + ";" : "default " + signature + " { return " + body + "; }") + "\n";
    }
}
