package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.formwork.examples.prefect.ImmutableFlowRunResponse;
import dev.formwork.runtime.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DamagedPageTest {

    private static final Fault NO_NAME = new Fault(1, Pattern.compile("\"name\":\"[^\"]*\""), "\"name\":null");

    @Test
    void putsTheFaultIntoItsRunAlone() {
        DamagedPage page = DamagedPage.of("[{\"name\":\"a\"},{\"name\":\"b\"},{\"name\":\"c\"}]", List.of(NO_NAME));

        assertThat(page.text()).isEqualTo("[{\"name\":\"a\"},\n{\"name\":null},\n{\"name\":\"c\"}]");
        assertThat(page.runs()).isEqualTo(3);
        assertThat(page.faults()).containsExactly(NO_NAME);
    }

    @Test
    void leavesOutFaultsThatThePageHasNoPlaceFor() {
        assertThat(DamagedPage.of("[{\"name\":\"a\"}]", List.of(NO_NAME)).faults())
                .isEmpty();
        assertThat(DamagedPage.of("[{},{}]", List.of(NO_NAME)).faults()).isEmpty();
    }

    @Test
    void isNotMisledByBracesAndQuotesInStrings() {
        String tricky = "{\"x\":\"}{\\\"\\\\\",\"y\":{\"z\":[]}}";

        assertThat(DamagedPage.of("[" + tricky + "," + tricky + "]", List.of()).text())
                .isEqualTo("[" + tricky + ",\n" + tricky + "]");
    }

    @Test
    void everyFaultOfTheRecordedPageIsAViolationAtItsPlace() throws IOException {
        DamagedPage page = DamagedPage.of(recordedPage(), Fault.ALL);

        List<Violation> violations =
                ImmutableFlowRunResponse.tryValidateJsonList(page.text()).violations();

        assertThat(page.faults()).isEqualTo(Fault.ALL);
        assertThat(violations)
                .extracting(
                        violation -> violation.path().toString(),
                        violation -> violation.location() == null
                                ? 0
                                : violation.location().line(),
                        Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("[3].flow_id", 4, "uuid_parsing"),
                        tuple("[17].run_count", 18, "int_parsing"),
                        tuple("[17].expected_start_time", 18, "datetime_from_date_parsing"),
                        tuple("[42].name", 43, "string_type"),
                        tuple("[61].flow_id", 62, "missing"),
                        tuple("[88].state_type", 89, "enum"),
                        tuple("[101].tags", 102, "list_type"),
                        tuple("[120].auto_scheduled", 121, "bool_parsing"),
                        tuple("[133].state.state_details.untrackable_result", 134, "bool_type"),
                        tuple("[150].total_run_time", 151, "time_delta_parsing"),
                        tuple("[177].empirical_policy", 178, "model_type"),
                        tuple("[199].work_pool_id", 200, "missing"));
    }

    private static String recordedPage() throws IOException {
        RecordedResponses responses = new RecordedResponses();
        RecordedCall page = responses.calls().stream()
                .filter(call -> call.file().equals("flow_runs_page_200.json"))
                .findFirst()
                .orElseThrow();
        return new String(responses.answer(page), StandardCharsets.UTF_8);
    }
}
