package dev.formwork.runtime;

import dev.formwork.Extra;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a codec must know of a schema's fields to read an object: names, aliases, which must be present, which are
 * secret, and what happens to unknown keys. Immutable; each method returns a new table.
 *
 * <pre>{@code
 * private static final FieldTable FIELDS = FieldTable.of("Flow", ImmutableFlow.Field.values())
 *         .required(Field.ID, Field.NAME)
 *         .alias(Field.NAME, "title");
 * }</pre>
 */
public final class FieldTable {
    private final String title;
    private final List<FieldName> fields;
    private final Extra extra;
    private final boolean strict;
    private final long[] required;
    private final long[] secret;
    private final List<List<String>> aliases;

    /** Made when first needed; that several threads may make it does no harm, since it is immutable. */
    private @Nullable EncodedNames encodedNames;

    private FieldTable(
            String title,
            List<FieldName> fields,
            Extra extra,
            boolean strict,
            long[] required,
            long[] secret,
            List<List<String>> aliases) {
        this.title = title;
        this.fields = fields;
        this.extra = extra;
        this.strict = strict;
        this.required = required;
        this.secret = secret;
        this.aliases = aliases;
    }

    /**
     * A table of optional fields that drops unknown keys.
     *
     * @param title  the schema's name
     * @param fields the fields, each at its ordinal
     * @return the table
     */
    public static FieldTable of(String title, FieldName... fields) {
        long[] none = new long[(fields.length + 63) >>> 6];
        List<List<String>> noAliases = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            noAliases.add(List.of());
        }
        return new FieldTable(title, List.of(fields), Extra.IGNORE, false, none, none, noAliases);
    }

    /** The same table, in which {@code names} must be present. */
    public FieldTable required(FieldName... names) {
        return new FieldTable(title, fields, extra, strict, with(required, names), secret, aliases);
    }

    /** The same table, in which the values of {@code names} are kept out of violations. */
    public FieldTable secret(FieldName... names) {
        return new FieldTable(title, fields, extra, strict, required, with(secret, names), aliases);
    }

    /** The same table, in which {@code name} is read under {@code others} too. */
    public FieldTable alias(FieldName name, String... others) {
        List<List<String>> more = new ArrayList<>(aliases);
        more.set(name.ordinal(), List.of(others));
        return new FieldTable(title, fields, extra, strict, required, secret, more);
    }

    /** The same table with another way to treat unknown keys. */
    public FieldTable extra(Extra policy) {
        return new FieldTable(title, fields, policy, strict, required, secret, aliases);
    }

    /** The same table, whose values must have their exact kind. */
    public FieldTable strict() {
        return new FieldTable(title, fields, extra, true, required, secret, aliases);
    }

    String title() {
        return title;
    }

    int size() {
        return fields.size();
    }

    FieldName field(int index) {
        return fields.get(index);
    }

    /** How many words of 64 bits the fields take. */
    int words() {
        return required.length;
    }

    /** Which fields of a word of 64 are required. */
    long requiredWord(int word) {
        return required[word];
    }

    boolean isSecret(int index) {
        return (secret[index >>> 6] & 1L << index) != 0;
    }

    boolean isStrict() {
        return strict;
    }

    /** The fields' names as they begin a member in JSON text. */
    EncodedNames encodedNames() {
        EncodedNames names = encodedNames;
        if (names == null) {
            names = new EncodedNames(fields);
            encodedNames = names;
        }
        return names;
    }

    List<String> aliases(int index) {
        return aliases.get(index);
    }

    Extra extra() {
        return extra;
    }

    /** The schema's name, for messages. */
    @Override
    public String toString() {
        return title;
    }

    private static long[] with(long[] bits, FieldName... names) {
        long[] more = bits.clone();
        for (FieldName name : names) {
            more[name.ordinal() >>> 6] |= 1L << name.ordinal();
        }
        return more;
    }
}
