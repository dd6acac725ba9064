package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.DumpOptions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowRunPolicyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"max_retries\":3}                           | {\"max_retries\":3,\"retries\":3}",
                "{\"max_retries\":\"0\"}                       | {\"max_retries\":0,\"retries\":0}",
                "{\"max_retries\":0}                           | {\"max_retries\":0}",
                "{\"max_retries\":0.0}                         | {\"max_retries\":0}",
                "{\"max_retries\":false}                       | {\"max_retries\":0}",
                "{\"max_retries\":2,\"retries\":0}             | {\"max_retries\":2,\"retries\":2}",
                "{\"max_retries\":2,\"retries\":null}          | {\"max_retries\":2,\"retries\":2}",
                "{\"max_retries\":2,\"retries\":5}             | {\"max_retries\":2,\"retries\":5}",
                "{\"max_retries\":2,\"retries\":\"0\"}         | {\"max_retries\":2,\"retries\":0}",
                "{\"max_retries\":2,\"retries\":[]}            | {\"max_retries\":2,\"retries\":2}",
                "{\"retry_delay_seconds\":10.0}                | {\"retry_delay_seconds\":10.0,\"retry_delay\":10}",
            })
    void whatTheDeprecatedFieldsSayIsTakenForTheNewOnes(String json, String written) {
        assertThat(ImmutableFlowRunPolicy.validateJson(json).toJson(DumpOptions.ALL.onlySet()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"max_retries\":null}         | max_retries int_type",
                "{\"retry_delay_seconds\":1.5}  | retry_delay int_from_float",
                "{\"retries\":{\"a\":1}}        | retries int_type",
                "5                              | $ model_type",
            })
    void whatIsCopiedIsCheckedLikeAnyOther(String json, String violation) {
        assertThat(ImmutableFlowRunPolicy.tryValidateJson(json).violations())
                .extracting(found -> found.path() + " " + found.code())
                .containsExactly(violation);
    }

    @Test
    void theCallersMapIsNotChanged() {
        Map<String, Object> raw = new HashMap<>(Map.of("max_retries", 3));

        assertThat(ImmutableFlowRunPolicy.validate(raw).retries()).hasValue(3);
        assertThat(raw).containsOnlyKeys("max_retries");
    }
}
