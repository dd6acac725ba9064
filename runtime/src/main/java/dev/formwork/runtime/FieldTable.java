package dev.formwork.runtime;

import dev.formwork.Extra;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final FieldList fields;
    private final Extra extra;
    private final boolean strict;
    private final long[] required;
    private final long[] nullable;
    private final long[] secret;
    private final boolean hasSecrets;
    private final List<List<String>> aliases;
    private final Appearance appearance;

    /** Made when first needed; that several threads may make it does no harm, since it is immutable. */
    private @Nullable EncodedNames encodedNames;

    /** Made when first needed, since most tables are only steps to another one; equal whoever makes it. */
    private @Nullable MemberNames names;

    /** Made when first needed, like the names. */
    private @Nullable FieldOrdinals ordinals;

    /**
     * What {@code toString} gives.
     *
     * @param hidden   which fields it leaves out
     * @param extras   whether members that the schema does not name are there
     * @param defaults whether fields that hold their default are there
     */
    private record Appearance(Set<FieldName> hidden, boolean extras, boolean defaults) {}

    private FieldTable(
            String title,
            FieldList fields,
            Extra extra,
            boolean strict,
            long[] required,
            long[] nullable,
            long[] secret,
            List<List<String>> aliases,
            Appearance appearance) {
        this.title = title;
        this.fields = fields;
        this.extra = extra;
        this.strict = strict;
        this.required = required;
        this.nullable = nullable;
        this.secret = secret;
        this.hasSecrets = Arrays.stream(secret).anyMatch(word -> word != 0);
        this.aliases = aliases;
        this.appearance = appearance;
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
        return new FieldTable(
                title,
                new FieldList(fields),
                Extra.IGNORE,
                false,
                none,
                none,
                none,
                Collections.nCopies(fields.length, List.<String>of()),
                new Appearance(Set.of(), true, true));
    }

    /**
     * A table of fields that all must be present; it drops unknown keys.
     *
     * @param title  the schema's name
     * @param fields the fields, each at its ordinal
     * @return the table
     */
    public static FieldTable ofRequired(String title, FieldName... fields) {
        return of(title, fields).required(fields);
    }

    /**
     * The same table, in which some fields must be present.
     *
     * @param names the fields, besides those that must be present already
     * @return the new table
     */
    public FieldTable required(FieldName... names) {
        return new FieldTable(
                title, fields, extra, strict, with(required, names), nullable, secret, aliases, appearance);
    }

    /**
     * The same table, in which a null is as good as nothing for some fields: the codec need not look at it, since what it
     * holds for the field is null anyway. JSON input may pass over such a null, with which a required field is there.
     *
     * @param names the fields, besides those that are nullable already
     * @return the new table
     */
    public FieldTable nullable(FieldName... names) {
        return new FieldTable(
                title, fields, extra, strict, required, with(nullable, names), secret, aliases, appearance);
    }

    /**
     * The same table, in which the values of some fields are kept out of violations.
     *
     * @param names the fields, besides those that are secret already
     * @return the new table
     */
    public FieldTable secret(FieldName... names) {
        return new FieldTable(
                title, fields, extra, strict, required, nullable, with(secret, names), aliases, appearance);
    }

    /**
     * The same table, in which a field is read under further names too.
     *
     * @param name   the field
     * @param others its aliases, instead of any that it had
     * @return the new table
     */
    public FieldTable alias(FieldName name, String... others) {
        List<List<String>> more = new ArrayList<>(aliases);
        more.set(name.ordinal(), List.of(others));
        return new FieldTable(title, fields, extra, strict, required, nullable, secret, more, appearance);
    }

    /**
     * The same table with another way to treat unknown keys.
     *
     * @param policy what happens to them
     * @return the new table
     */
    public FieldTable extra(Extra policy) {
        return new FieldTable(title, fields, policy, strict, required, nullable, secret, aliases, appearance);
    }

    /**
     * The same table, whose values must have their exact kind, whatever the options say.
     *
     * @return the new table
     */
    public FieldTable strict() {
        return new FieldTable(title, fields, extra, true, required, nullable, secret, aliases, appearance);
    }

    /**
     * The same table, in which some fields are left out of {@code toString}.
     *
     * @param names the fields, besides those that are hidden already
     * @return the new table
     */
    public FieldTable hidden(FieldName... names) {
        Set<FieldName> hidden = new HashSet<>(appearance.hidden);
        Collections.addAll(hidden, names);
        return with(new Appearance(hidden, appearance.extras, appearance.defaults));
    }

    /**
     * The same table, in which members that the schema does not name are left out of {@code toString}.
     *
     * @return the new table
     */
    public FieldTable hiddenExtras() {
        return with(new Appearance(appearance.hidden, false, appearance.defaults));
    }

    /**
     * The same table, in which fields that hold their default are left out of {@code toString}.
     *
     * @return the new table
     */
    public FieldTable hiddenDefaults() {
        return with(new Appearance(appearance.hidden, appearance.extras, false));
    }

    private FieldTable with(Appearance other) {
        return new FieldTable(title, fields, extra, strict, required, nullable, secret, aliases, other);
    }

    /**
     * Checks that every required field is set, for schemas of at most 64 fields.
     *
     * @param set one bit for each ordinal
     * @throws IllegalStateException if required fields are missing; the message names them all
     */
    public void requireAll(long set) {
        for (int word = 0; word < required.length; word++) {
            if ((required[word] & ~set) != 0) {
                throw missing(new long[] {set});
            }
        }
    }

    /**
     * Checks that every required field is set, for schemas of more than 64 fields.
     *
     * @param set one bit for each ordinal, 64 in a word
     * @throws IllegalStateException if required fields are missing; the message names them all
     */
    public void requireAll(long[] set) {
        for (int word = 0; word < required.length; word++) {
            if ((required[word] & ~set[word]) != 0) {
                throw missing(set);
            }
        }
    }

    /**
     * Which fields count as given in a value, for schemas of at most 64 fields.
     *
     * @param value any implementation of the schema
     * @return one bit for each ordinal; all of them for what is no generated instance, of which it is not known
     */
    public long setOf(Object value) {
        return Implementation.setOf(value);
    }

    /**
     * Which fields count as given in a value, for schemas of more than 64 fields.
     *
     * @param value any implementation of the schema
     * @return one bit for each ordinal, 64 in a word, in a new array
     */
    public long[] wideSetOf(Object value) {
        return Implementation.setOf(value, words()).clone();
    }

    /**
     * The fields that are set.
     *
     * @param set one bit for each ordinal, 64 in a word; bits beyond the fields do not count
     * @param <F> the enum of the schema's fields
     * @return an unmodifiable set in declaration order
     */
    @SuppressWarnings("unchecked") // The fields are the constants of that enum.
    <F extends Enum<F> & FieldName> Set<F> select(long[] set) {
        List<F> selected = new ArrayList<>();
        for (FieldName field : fields) {
            if (isSet(set, field.ordinal())) {
                selected.add((F) field);
            }
        }
        return selected.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(selected));
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

    /** The name of a field in Java. */
    String propertyName(int index) {
        return fields.propertyName(index);
    }

    /** The name of a field in JSON. */
    String wireName(int index) {
        return fields.wireName(index);
    }

    /** How many words of 64 bits the fields take. */
    int words() {
        return required.length;
    }

    /** Which fields of a word of 64 are required. */
    long requiredWord(int word) {
        return required[word];
    }

    /** Those of the first 64 fields of which a null may be passed over; one bit for each ordinal. */
    long nullableWord() {
        return nullable.length == 0 ? 0 : nullable[0];
    }

    /** Whether it has no secret fields, and so few that one word tells which were met. */
    boolean isPlain() {
        return !hasSecrets && fields.size() <= Long.SIZE;
    }

    boolean hasSecrets() {
        return hasSecrets;
    }

    boolean isSecret(int index) {
        return isSet(secret, index);
    }

    /** Whether a field is left out of {@code toString}. */
    boolean isHidden(int index) {
        return appearance.hidden.contains(fields.get(index));
    }

    /** Whether {@code toString} has the members that the schema does not name. */
    boolean describesExtras() {
        return appearance.extras;
    }

    /** Whether {@code toString} has the fields that hold their default. */
    boolean describesDefaults() {
        return appearance.defaults;
    }

    /** Whether a field must be there and may be null. */
    boolean isNullableAndRequired(int index) {
        return isSet(required, index) && isSet(nullable, index);
    }

    boolean isStrict() {
        return strict;
    }

    /** Where the field of a name or alias stands; negative if there is none. */
    int indexOf(String name) {
        return ordinals().indexOf(name);
    }

    /** The fields by the names that plain objects have for them. */
    FieldOrdinals ordinals() {
        FieldOrdinals made = ordinals;
        if (made == null) {
            made = new FieldOrdinals(fields.wireNames(), ordinalsByName());
            ordinals = made;
        }
        return made;
    }

    private Map<String, Integer> ordinalsByName() {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            for (String alias : aliases.get(i)) {
                byName.put(alias, i);
            }
        }
        // Last, since a field's own name comes before another's alias.
        for (int i = 0; i < fields.size(); i++) {
            byName.put(fields.wireName(i), i);
        }
        return byName;
    }

    /** The fields' names as they begin a member in JSON text. */
    EncodedNames encodedNames() {
        EncodedNames names = encodedNames;
        if (names == null) {
            names = new EncodedNames(fields.wireNames());
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

    /** The names under which JSON text may hold the fields. */
    MemberNames names() {
        MemberNames made = names;
        if (made == null) {
            made = new MemberNames(fields.wireNames(), aliases);
            names = made;
        }
        return made;
    }

    private IllegalStateException missing(long[] set) {
        List<String> missing = new ArrayList<>();
        for (FieldName field : fields) {
            if (isSet(required, field.ordinal()) && !isSet(set, field.ordinal())) {
                missing.add(propertyName(field.ordinal()));
            }
        }
        int last = missing.size() - 1;
        String names = last == 0
                ? missing.get(0) + " is"
                : String.join(", ", missing.subList(0, last)) + " and " + missing.get(last) + " are";
        return new IllegalStateException("Cannot build " + title + ": " + names + " not set");
    }

    private static boolean isSet(long[] bits, int ordinal) {
        return (bits[ordinal >>> 6] & 1L << ordinal) != 0;
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
