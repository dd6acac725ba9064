package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.Model;
import dev.formwork.runtime.ValidationOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2031-02-03T04:05:06.789123Z");

    /** Neither in UTC nor in microseconds. */
    private static final ValidationOptions AT_NOW = ValidationOptions.DEFAULTS.withClock(
            Clock.fixed(Instant.parse("2031-02-03T04:05:06.789123456Z"), ZoneId.of("Asia/Tokyo")));

    private static State read(String json) {
        return ImmutableState.validateJson(json, AT_NOW);
    }

    private static List<String> set(Model<?> model) {
        return model.fieldsSet().stream().map(FieldName::wireName).toList();
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED,Completed", "CANCELLING,Cancelling", "SCHEDULED,Scheduled"})
    void isCalledAsItsTypeWithoutAName(String type, String name) {
        State absent = read("{\"type\":\"" + type + "\"}");
        State none = read("{\"type\":\"" + type + "\",\"name\":null}");

        assertThat(absent.name()).contains(name);
        assertThat(none.name()).contains(name);
        assertThat(set(absent)).containsExactly("type", "name");
    }

    @Test
    void keepsItsNameEvenWhereItIsEmpty() {
        assertThat(read("{\"type\":\"RUNNING\",\"name\":\"\"}").name()).contains("");
        assertThat(read("{\"type\":\"RUNNING\",\"name\":\"Retrying\"}").name()).contains("Retrying");
    }

    @Test
    void cameWhenItIsReadUnlessItSaysWhen() {
        assertThat(read("{\"type\":\"RUNNING\"}").timestamp()).isEqualTo(NOW);
    }

    @Test
    void scheduledOneIsToStartNow() {
        State absent = read("{\"type\":\"SCHEDULED\"}");
        State none = read("{\"type\":\"SCHEDULED\",\"state_details\":{\"scheduled_time\":null,\"pause_key\":\"k\"}}");

        assertThat(absent.stateDetails().scheduledTime()).contains(NOW);
        assertThat(set(absent)).doesNotContain("state_details");
        assertThat(set(absent.stateDetails())).containsExactly("scheduled_time");
        assertThat(none.stateDetails().scheduledTime()).contains(NOW);
        assertThat(none.stateDetails().pauseKey()).contains("k");
    }

    @Test
    void scheduledOneKeepsItsTime() {
        assertThat(read("{\"type\":\"SCHEDULED\",\"state_details\":{\"scheduled_time\":\"2020-01-01T00:00:00Z\"}}")
                        .stateDetails()
                        .scheduledTime())
                .contains(OffsetDateTime.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void otherOnesAreNotScheduled() {
        assertThat(read("{\"type\":\"RUNNING\",\"state_details\":{}}")
                        .stateDetails()
                        .scheduledTime())
                .isEmpty();
        assertThat(read("{\"type\":\"RUNNING\"}").stateDetails().scheduledTime())
                .isEmpty();
    }

    @Test
    void dataThatIsNotKeptIsNone() {
        State state = read("{\"type\":\"COMPLETED\",\"data\":{\"type\":\"unpersisted\"}}");

        assertThat(state.data()).isEmpty();
        assertThat(set(state)).contains("data");
    }

    @Test
    void dataWithAStorageKeyIsMetadata() {
        State state = read("{\"type\":\"COMPLETED\",\"data\":{\"type\":\"unpersisted\",\"storage_key\":null}}");

        assertThat(state.data()).containsInstanceOf(ResultRecordMetadata.class);
        assertThat(state.toJson(DumpOptions.ALL.onlySet())).contains("\"data\":{\"storage_key\":null}");
        assertThat(ImmutableState.validate(state.toMap())).isEqualTo(state);
        assertThat(ImmutableState.validate(state)).isEqualTo(state);
    }

    @Test
    void otherDataIsAsItCame() {
        assertThat(read("{\"type\":\"COMPLETED\",\"data\":[1,{\"storage_key\":1}]}")
                        .data())
                .contains(List.of(1L, Map.of("storage_key", 1L)));
        assertThat(read("{\"type\":\"COMPLETED\",\"data\":\"storage_key\"}").data())
                .contains("storage_key");
        assertThat(read("{\"type\":\"COMPLETED\",\"data\":null}").data()).isEqualTo(Optional.empty());
    }

    @Test
    void violationsOfMetadataHavePathsInTheDocument() {
        assertThat(ImmutableState.tryValidateJson(
                                "{\"type\":\"COMPLETED\",\n\"data\":{\"storage_key\":5,\n\"storage_block_id\":\"x\"}}")
                        .violations())
                .extracting(
                        violation -> violation.path().toString(),
                        violation -> violation.code(),
                        violation -> Optional.ofNullable(violation.location())
                                .orElseThrow()
                                .line())
                .containsExactly(
                        tuple("data.storage_key", "string_type", 2), tuple("data.storage_block_id", "uuid_parsing", 3));
    }

    @Test
    void isNotCompletedWhereAFieldIsNotGood() {
        assertThat(ImmutableState.tryValidateJson("{\"type\":\"SCHEDULED\",\"message\":5}")
                        .violations())
                .extracting(violation -> violation.code())
                .containsExactly("string_type");
    }
}
