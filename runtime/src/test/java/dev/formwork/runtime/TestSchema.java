package dev.formwork.runtime;

import dev.formwork.Extra;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A codec as the generator would write it, for fields that a test chooses. */
final class TestSchema extends ObjectCodec<TestSchema.Row> {

    /** What was read: the values by wire name, the extra members, and which fields were met. */
    record Row(Map<String, @Nullable Object> values, Map<String, @Nullable Object> extras, List<Long> seen) {}

    record Name(String name, int ordinal, String propertyName, String wireName) implements FieldName {
        static Name of(int ordinal, String wireName) {
            return new Name(wireName.toUpperCase(java.util.Locale.ROOT), ordinal, wireName, wireName);
        }
    }

    private final List<Codec<?>> codecs;

    private TestSchema(FieldTable table, List<Codec<?>> codecs, ObjectRules<Row> rules) {
        super(Row.class, Row.class, table, rules);
        this.codecs = codecs;
    }

    /** A schema whose fields have the names and codecs of {@code fields}; {@code more} makes more of the table. */
    static TestSchema of(String title, Map<String, Codec<?>> fields, UnaryOperator<FieldTable> more) {
        return of(title, fields, more, ObjectRules.none());
    }

    /** The same with model validators. */
    static TestSchema of(
            String title, Map<String, Codec<?>> fields, UnaryOperator<FieldTable> more, ObjectRules<Row> rules) {
        List<String> names = List.copyOf(fields.keySet());
        FieldName[] all = new FieldName[names.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = Name.of(i, names.get(i));
        }
        return new TestSchema(more.apply(FieldTable.of(title, all)), List.copyOf(fields.values()), rules);
    }

    static TestSchema of(String title, Map<String, Codec<?>> fields) {
        return of(title, fields, UnaryOperator.identity());
    }

    /** Fields in order: name, codec, name, codec … */
    static Map<String, Codec<?>> named(Object... namesAndCodecs) {
        Map<String, Codec<?>> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCodecs.length; i += 2) {
            fields.put((String) namesAndCodecs[i], (Codec<?>) namesAndCodecs[i + 1]);
        }
        return fields;
    }

    static UnaryOperator<FieldTable> required(int... ordinals) {
        return table -> {
            FieldTable with = table;
            for (int ordinal : ordinals) {
                with = with.required(table.field(ordinal));
            }
            return with;
        };
    }

    static UnaryOperator<FieldTable> extra(Extra extra) {
        return table -> table.extra(extra);
    }

    @Override
    protected @Nullable Row readFields(Input in) {
        if (!in.beginObject(this)) {
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
            if (field == Input.EXTRA) {
                extras.put(in.memberName(), in.readAny());
            } else {
                values.put(fields().field(field).wireName(), codecs.get(field).read(in));
            }
        }
        long[] wide = in.wideFieldsSeen();
        return in.endObject()
                ? new Row(values, extras, java.util.Arrays.stream(wide).boxed().toList())
                : null;
    }

    @Override
    public void write(Output out, Row value) {
        throw new UnsupportedOperationException();
    }
}
