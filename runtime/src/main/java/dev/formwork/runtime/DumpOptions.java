package dev.formwork.runtime;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left out when a value is written back. Instances are immutable; begin with {@link #ALL}.
 *
 * <pre>{@code
 * run.toJson(DumpOptions.ALL.onlySet().exclude(ImmutableFlowRun.Field.ID));
 * }</pre>
 *
 * @param included the fields of the outermost object that are written; all of them if null
 * @param excluded the fields of the outermost object that are not written, even if included
 * @param setOnly  whether fields that were not given are left out, at every level
 * @param nonNull  whether fields without a value are left out, at every level
 */
public record DumpOptions(
        @Nullable Set<? extends FieldName> included,
        Set<? extends FieldName> excluded,
        boolean setOnly,
        boolean nonNull) {

    /** Every field, nulls included. */
    public static final DumpOptions ALL = new DumpOptions(null, Set.of(), false, false);
}
