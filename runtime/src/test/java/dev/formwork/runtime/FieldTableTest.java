package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FieldTableTest {
    private enum Field implements FieldName {
        ID,
        POOL_ID,
        NAME
    }

    private static final FieldTable TABLE = FieldTable.of("Job", Field.values());

    @Test
    void namesAllMissingFields() {
        FieldTable all = TABLE.required(Field.values());
        assertThatThrownBy(() -> all.requireAll(0b101))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Job: poolId is not set");
        assertThatThrownBy(() -> all.requireAll(0b001)).hasMessage("Cannot build Job: poolId and name are not set");
        assertThatThrownBy(() -> all.requireAll(0)).hasMessage("Cannot build Job: id, poolId and name are not set");
        assertThatThrownBy(() -> all.requireAll(new long[] {0b110})).hasMessage("Cannot build Job: id is not set");
        assertThatCode(() -> all.requireAll(-1L)).doesNotThrowAnyException();
        assertThatCode(() -> all.requireAll(new long[] {0b111})).doesNotThrowAnyException();
        assertThatCode(() -> TABLE.requireAll(0)).doesNotThrowAnyException();
        assertThatCode(() -> FieldTable.of("Empty").requireAll(0)).doesNotThrowAnyException();
    }

    @Test
    void namesMissingFieldsBeyondTheFirstWord() {
        FieldName[] fields = new FieldName[130];
        Arrays.setAll(fields, i -> TestSchema.Name.of(i, "f" + i));
        FieldTable table = FieldTable.of("Wide", fields).required(fields[3], fields[64], fields[129]);
        assertThatThrownBy(() -> table.requireAll(new long[] {0, 1, 0}))
                .hasMessage("Cannot build Wide: f3 and f129 are not set");
        assertThatCode(() -> table.requireAll(new long[] {8, 1, 2})).doesNotThrowAnyException();
    }

    @Test
    void selectsSetFieldsInDeclarationOrder() {
        assertThat(selected(0b110)).containsExactly(Field.POOL_ID, Field.NAME);
        assertThat(selected(-1L)).containsExactly(Field.values());
        assertThat(selected(0)).isEmpty();
        assertThatThrownBy(() -> selected(1).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Set<Field> selected(long set) {
        return TABLE.select(new long[] {set});
    }

    @Test
    void whatIsNoGeneratedInstanceCountsAsGivenCompletely() {
        assertThat(TABLE.setOf("foreign")).isEqualTo(-1L);
        assertThat(TABLE.wideSetOf("foreign")).containsExactly(-1L);
    }

    @Test
    void namesOfFieldsFollowFromThoseOfConstants() {
        assertThat(Field.POOL_ID.propertyName()).isEqualTo("poolId");
        assertThat(Field.POOL_ID.wireName()).isEqualTo("poolId");
        assertThat(FieldName.propertyOf("FLOW_RUN_ID2")).isEqualTo("flowRunId2");
        assertThat(FieldName.propertyOf("NAME")).isEqualTo("name");
        assertThat(FieldName.propertyOf("_A__B")).isEqualTo("aB");
    }

    @Test
    void leavesTheTableItWasMadeFromAlone() {
        FieldTable more = TABLE.required(Field.ID)
                .secret(Field.NAME)
                .alias(Field.ID, "key")
                .strict();
        assertThat(TABLE.requiredWord(0)).isZero();
        assertThat(TABLE.hasSecrets()).isFalse();
        assertThat(TABLE.aliases(0)).isEmpty();
        assertThat(TABLE.isStrict()).isFalse();
        assertThat(more.requiredWord(0)).isEqualTo(1);
        assertThat(more.isSecret(2)).isTrue();
        assertThat(more.isSecret(0)).isFalse();
        assertThat(more.aliases(0)).containsExactly("key");
        assertThat(more.isStrict()).isTrue();
    }
}
