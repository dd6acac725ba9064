package dev.formwork.processor.write;

import static dev.formwork.processor.write.SampleField.field;
import static dev.formwork.processor.write.TypeUses.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.FieldName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    @Test
    void namesThatFollowFromThoseOfConstantsAreNotWritten() {
        Sample sample = Sample.of("Run", field("flowId", STRING), field("name", STRING));

        assertThat(source(sample)).contains("FLOW_ID,").doesNotContain("String wireName()");
        assertThat(names(sample)).containsExactly("flowId flowId", "name name");
    }

    @Test
    void snakeCaseIsTheConstantInLowerCase() {
        Sample sample = Sample.of("Run", field("flowId", STRING).wireName("flow_id"), field("name", STRING));

        assertThat(source(sample)).contains("FLOW_ID,", "return name().toLowerCase(Locale.ROOT);");
        assertThat(names(sample)).containsExactly("flowId flow_id", "name name");
    }

    @Test
    void otherNamesInJsonAreWritten() {
        Sample sample = Sample.of("Run", field("flowId", STRING).wireName("flow"), field("name", STRING));

        assertThat(source(sample))
                .contains("FLOW_ID(\"flow\"),", "String wireName()")
                .doesNotContain("String propertyName()");
        assertThat(names(sample)).containsExactly("flowId flow", "name name");
    }

    @Test
    void namesThatConstantsDoNotTellAreWritten() {
        Sample sample = Sample.of("Run", field("flowURL", STRING), field("größe", STRING));

        assertThat(source(sample)).contains("FLOW_URL(\"flowURL\"),");
        assertThat(names(sample)).containsExactly("flowURL flowURL", "größe größe");
        sample = Sample.of("Run", field("aB", STRING), field("a_B", STRING).wireName("b"));
        assertThat(names(sample)).containsExactly("aB aB", "a_B b");
    }

    private static String source(Sample sample) {
        return sample.generated().get("sample.ImmutableRun");
    }

    private static List<String> names(Sample sample) {
        Instance run = Instance.generated(sample);
        Class<?> fields = Stream.of(run.type().getClasses())
                .filter(Class::isEnum)
                .findFirst()
                .orElseThrow();
        return Stream.of(fields.getEnumConstants())
                .map(FieldName.class::cast)
                .map(field -> field.propertyName() + " " + field.wireName())
                .toList();
    }
}
