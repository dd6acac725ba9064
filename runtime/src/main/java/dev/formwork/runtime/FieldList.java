package dev.formwork.runtime;

import java.util.Iterator;
import java.util.List;

/** The fields of a schema, each at its ordinal, with their names at hand: an enum may have to make them anew each time. */
final class FieldList implements Iterable<FieldName> {
    private final List<FieldName> fields;
    private final String[] propertyNames;
    private final String[] wireNames;

    FieldList(FieldName... fields) {
        this.fields = List.of(fields);
        this.propertyNames = new String[fields.length];
        this.wireNames = new String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            propertyNames[i] = fields[i].propertyName();
            wireNames[i] = fields[i].wireName();
        }
    }

    int size() {
        return wireNames.length;
    }

    FieldName get(int index) {
        return fields.get(index);
    }

    String propertyName(int index) {
        return propertyNames[index];
    }

    String wireName(int index) {
        return wireNames[index];
    }

    List<String> wireNames() {
        return List.of(wireNames);
    }

    @Override
    public Iterator<FieldName> iterator() {
        return fields.iterator();
    }
}
