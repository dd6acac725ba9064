package dev.formwork.runtime;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left out when a value is written back. Instances are immutable; begin with {@link #ALL}.
 *
 * <pre>{@code
 * run.toJson(DumpOptions.ALL.onlySet().exclude(ImmutableFlowRun.Field.ID));
 * }</pre>
 *
 * <p>The outermost object is the one that is written, or each object of a list that is written. Fields of other schemas
 * than its own have no effect, so that the members of a union may share options.
 *
 * @param included the fields of the outermost object that are written; all of them if null
 * @param excluded the fields of the outermost object that are not written, even if included
 * @param setOnly  whether fields that were not given are left out, at every level
 * @param nonNull  whether fields without a value are left out, at every level; an empty {@code Optional} is no value
 */
public record DumpOptions(
        @Nullable Set<? extends FieldName> included,
        Set<? extends FieldName> excluded,
        boolean setOnly,
        boolean nonNull) {

    /** Every field, nulls included. */
    public static final DumpOptions ALL = new DumpOptions(null, Set.of(), false, false);

    /** Makes options of their own copies of the sets, which keep their order. */
    public DumpOptions {
        included = included == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(included));
        excluded = Collections.unmodifiableSet(new LinkedHashSet<>(excluded));
    }

    /**
     * These options, but only with certain fields of the outermost object, beside those that were included before.
     * Members that the schema does not name are left out of it then.
     *
     * @param fields which fields; none of them means none at all
     * @return the new options
     */
    public DumpOptions include(FieldName... fields) {
        return new DumpOptions(union(included == null ? Set.of() : included, fields), excluded, setOnly, nonNull);
    }

    /**
     * These options, but without certain fields of the outermost object, beside those that were excluded before.
     *
     * @param fields which fields
     * @return the new options
     */
    public DumpOptions exclude(FieldName... fields) {
        return new DumpOptions(included, union(excluded, fields), setOnly, nonNull);
    }

    /**
     * These options, but without the fields that were not given, whatever default they got; that is what a request to
     * change just the given fields needs.
     *
     * @return the new options
     */
    public DumpOptions onlySet() {
        return new DumpOptions(included, excluded, true, nonNull);
    }

    /**
     * These options, but without the fields that have no value. Nulls inside lists and maps stay.
     *
     * @return the new options
     */
    public DumpOptions withoutNulls() {
        return new DumpOptions(included, excluded, setOnly, true);
    }

    private static Set<FieldName> union(Set<? extends FieldName> some, FieldName... others) {
        Set<FieldName> all = new LinkedHashSet<>(some);
        all.addAll(List.of(others));
        return all;
    }
}
