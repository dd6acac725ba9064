package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldOrdinalsTest {

    @Test
    void findsNamesWithEqualHashes() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        FieldOrdinals fields = new FieldOrdinals(List.of("Aa", "BB"), Map.of("Aa", 0, "BB", 1, "AaAa", 1));
        assertThat(fields.indexOf("Aa")).isZero();
        assertThat(fields.indexOf("BB")).isOne();
        assertThat(fields.indexOf("AaAa")).isOne();
        assertThat(fields.indexOf("AaBB")).isEqualTo(-1);
        assertThat(fields.indexOf("BBAa")).isEqualTo(-1);
    }

    @Test
    void findsEachOfManyNames() {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            byName.put("field_" + i, i);
        }
        FieldOrdinals fields = new FieldOrdinals(List.of(), byName);
        assertThat(byName)
                .allSatisfy((name, ordinal) -> assertThat(fields.indexOf(name)).isEqualTo(ordinal));
        assertThat(fields.indexOf("field_300")).isEqualTo(-1);
    }

    @Test
    void knowsNoNameBehindTheLastField() {
        FieldOrdinals fields = new FieldOrdinals(List.of("id"), Map.of("id", 0, "key", 0));
        assertThat(fields.isName(0, String.valueOf(new char[] {'i', 'd'}))).isTrue();
        assertThat(fields.isName(0, "key")).isFalse();
        assertThat(fields.isName(1, "id")).isFalse();
        assertThat(FieldOrdinals.NONE.indexOf("id")).isEqualTo(-1);
    }
}
