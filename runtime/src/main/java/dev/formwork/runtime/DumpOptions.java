package dev.formwork.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left out when a value is written back, and the form of the rest. Instances are immutable; begin with
 * {@link #ALL}.
 *
 * <pre>{@code
 * run.toJson(DumpOptions.ALL.onlySet().exclude(Field.ID));
 * run.toJson(DumpOptions.ALL.within(Field.STATE, DumpOptions.ALL.include(StateField.TYPE)).indent(2));
 * }</pre>
 *
 * <p>The outermost object is the one that is written, or each object of a list that is written. Fields of other schemas
 * than its own have no effect, so that the members of a union may share options.
 *
 * <p>What is written is read back as an equal value if nothing is left out but what reading puts in again (nulls of
 * fields whose default they are, defaults, fields that were not given), and if neither {@link #propertyNames()} nor
 * {@code timestamps(UTC)} nor {@code durations(MILLIS)} is asked for.
 *
 * @param included   the fields of the outermost object that are written; all of them if null
 * @param excluded   the fields of the outermost object that are not written, even if included
 * @param within     options for what is inside certain fields of the outermost object
 * @param setOnly    whether fields that were not given are left out, at every level
 * @param nonNull    whether fields without a value are left out, at every level; an empty {@code Optional} is no value
 * @param nonDefault whether fields that hold their default are left out, at every level
 * @param form       the form of what is written
 */
public record DumpOptions(
        @Nullable Set<? extends FieldName> included,
        Set<? extends FieldName> excluded,
        Map<? extends FieldName, DumpOptions> within,
        boolean setOnly,
        boolean nonNull,
        boolean nonDefault,
        DumpForm form) {

    /** Every field, nulls included, as compact text in the order of the fields. */
    public static final DumpOptions ALL =
            new DumpOptions(null, Set.of(), Map.of(), false, false, false, DumpForm.PLAIN);

    /**
     * Makes options of their own copies of the sets, which keep their order.
     *
     * @throws IllegalArgumentException if options for the inside of a field ask for a form
     */
    public DumpOptions {
        included = included == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSet(new LinkedHashSet<>(excluded));
        within = Collections.unmodifiableMap(new LinkedHashMap<>(within));
        within.forEach((field, inner) -> {
            if (!inner.form.isPlain()) {
                throw new IllegalArgumentException("The inside of " + field.name()
                        + " has the form of the whole; ask for it in the options around within()");
            }
        });
    }

    /**
     * These options, but only with certain fields of the outermost object, beside those that were included before.
     * Members that the schema does not name are left out of it then.
     *
     * @param fields which fields; none of them means none at all
     * @return the new options
     */
    public DumpOptions include(FieldName... fields) {
        Set<FieldName> more = union(included == null ? Set.of() : included, fields);
        return new DumpOptions(more, excluded, within, setOnly, nonNull, nonDefault, form);
    }

    /**
     * These options, but without certain fields of the outermost object, beside those that were excluded before.
     *
     * @param fields which fields
     * @return the new options
     */
    public DumpOptions exclude(FieldName... fields) {
        return new DumpOptions(included, union(excluded, fields), within, setOnly, nonNull, nonDefault, form);
    }

    /**
     * These options, and others for what is inside a field of the outermost object. There, an object counts as outermost
     * that is the value of the field, or stands in a list, map or {@code Optional} of it. What these options leave out at
     * every level is left out there as well.
     *
     * <pre>{@code
     * DumpOptions.ALL.within(Field.STATE, DumpOptions.ALL.exclude(StateField.DETAILS))
     * }</pre>
     *
     * @param field   the field, which must be written anyway: this does not include it
     * @param options what is left out inside, instead of what was said for the field before
     * @return the new options
     * @throws IllegalArgumentException if {@code options} ask for a form, such as {@link #indent}: it is that of the whole
     */
    public DumpOptions within(FieldName field, DumpOptions options) {
        Map<FieldName, DumpOptions> more = new LinkedHashMap<>(within);
        more.put(field, options);
        return new DumpOptions(included, excluded, more, setOnly, nonNull, nonDefault, form);
    }

    /**
     * These options, but without the fields that were not given, whatever default they got; that is what a request to
     * change just the given fields needs.
     *
     * @return the new options
     */
    public DumpOptions onlySet() {
        return new DumpOptions(included, excluded, within, true, nonNull, nonDefault, form);
    }

    /**
     * These options, but without the fields that have no value. Nulls inside lists and maps stay.
     *
     * @return the new options
     */
    public DumpOptions withoutNulls() {
        return new DumpOptions(included, excluded, within, setOnly, true, nonDefault, form);
    }

    /**
     * These options, but without the fields that hold their default, whether they were given or not. Reading puts it in
     * again. A field that may be absent and has no other default has null, or an empty {@code Optional}, for one. The body
     * of a {@code @Default} is called anew on the instance, and the field left out if it returns an equal value: of a
     * random id, or of the current time, it does not. A body that throws has no default. Required fields have none either;
     * and of implementations that were not generated nothing is left out, since their defaults are not known.
     *
     * @return the new options
     */
    public DumpOptions withoutDefaults() {
        return new DumpOptions(included, excluded, within, setOnly, nonNull, true, form);
    }

    // ---- form

    /**
     * These options, but with the names that fields have in Java, such as {@code flowId}, instead of those in JSON. The
     * result is read back only where the two are the same.
     *
     * @return the new options
     */
    public DumpOptions propertyNames() {
        return in(new DumpForm(true, form.sortedKeys(), form.indent(), form.timestamps(), form.durations()));
    }

    /**
     * These options, but with the members of every object and map sorted by name, by their UTF-16 code units, so that
     * equal values give equal text.
     *
     * @return the new options
     */
    public DumpOptions sortedKeys() {
        return in(new DumpForm(form.propertyNames(), true, form.indent(), form.timestamps(), form.durations()));
    }

    /**
     * These options, but with each member and item on a line of its own in JSON text.
     *
     * @param spaces by how many spaces each level is indented, up to 16; 0 for compact text
     * @return the new options
     */
    public DumpOptions indent(int spaces) {
        return in(new DumpForm(form.propertyNames(), form.sortedKeys(), spaces, form.timestamps(), form.durations()));
    }

    /**
     * These options, but with another form of timestamps in JSON text. A field whose {@code @JsonFormat} gives a time zone
     * keeps to that. Of {@link TimestampForm#UTC}, the same instants are read back, but in UTC.
     *
     * @param timestamps which form
     * @return the new options
     */
    public DumpOptions timestamps(TimestampForm timestamps) {
        return in(new DumpForm(form.propertyNames(), form.sortedKeys(), form.indent(), timestamps, form.durations()));
    }

    /**
     * These options, but with another form of durations in JSON text. A field whose {@code @JsonFormat} gives one keeps to
     * that. What {@link DurationForm#MILLIS} writes would be read back as seconds, where no {@code @JsonFormat} says
     * otherwise; strict reading takes only {@link DurationForm#ISO}.
     *
     * @param durations which form
     * @return the new options
     */
    public DumpOptions durations(DurationForm durations) {
        return in(new DumpForm(form.propertyNames(), form.sortedKeys(), form.indent(), form.timestamps(), durations));
    }

    private DumpOptions in(DumpForm other) {
        return new DumpOptions(included, excluded, within, setOnly, nonNull, nonDefault, other);
    }

    private static Set<FieldName> union(Set<? extends FieldName> some, FieldName... others) {
        Set<FieldName> all = new LinkedHashSet<>(some);
        all.addAll(List.of(others));
        return all;
    }
}
