package dev.formwork.examples.prefect.job;

import dev.formwork.examples.prefect.ImmutableConcurrencyLimitWithLeaseResponse;
import dev.formwork.examples.prefect.ImmutableDeploymentPaginationResponse;
import dev.formwork.examples.prefect.ImmutableDeploymentResponse;
import dev.formwork.examples.prefect.ImmutableDeploymentSchedule;
import dev.formwork.examples.prefect.ImmutableFlowRunPaginationResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunResponse;
import dev.formwork.examples.prefect.ImmutableGlobalConcurrencyLimitResponse;
import dev.formwork.examples.prefect.ImmutableHistoryResponse;
import dev.formwork.examples.prefect.ImmutableMinimalConcurrencyLimitResponse;
import dev.formwork.examples.prefect.ImmutableOrchestrationResult;
import dev.formwork.examples.prefect.ImmutableState;
import dev.formwork.examples.prefect.ImmutableWorkPoolConcurrencyStatus;
import dev.formwork.examples.prefect.ImmutableWorkQueueConcurrencyStatus;
import dev.formwork.examples.prefect.ImmutableWorkerFlowRunResponse;
import dev.formwork.runtime.Codec;
import java.util.Map;

/** Which codec reads the schema that the index names. */
final class ResponseSchemas {

    private static final Map<String, Codec<?>> CODECS = Map.ofEntries(
            Map.entry("ConcurrencyLimitWithLeaseResponse", ImmutableConcurrencyLimitWithLeaseResponse.CODEC),
            Map.entry("DeploymentPaginationResponse", ImmutableDeploymentPaginationResponse.CODEC),
            Map.entry("DeploymentResponse", ImmutableDeploymentResponse.CODEC),
            Map.entry("DeploymentSchedule", ImmutableDeploymentSchedule.CODEC),
            Map.entry("FlowRunPaginationResponse", ImmutableFlowRunPaginationResponse.CODEC),
            Map.entry("FlowRunResponse", ImmutableFlowRunResponse.CODEC),
            Map.entry("GlobalConcurrencyLimitResponse", ImmutableGlobalConcurrencyLimitResponse.CODEC),
            Map.entry("HistoryResponse", ImmutableHistoryResponse.CODEC),
            Map.entry("MinimalConcurrencyLimitResponse", ImmutableMinimalConcurrencyLimitResponse.CODEC),
            Map.entry("OrchestrationResult", ImmutableOrchestrationResult.CODEC),
            Map.entry("State", ImmutableState.CODEC),
            Map.entry("WorkPoolConcurrencyStatus", ImmutableWorkPoolConcurrencyStatus.CODEC),
            Map.entry("WorkQueueConcurrencyStatus", ImmutableWorkQueueConcurrencyStatus.CODEC),
            Map.entry("WorkerFlowRunResponse", ImmutableWorkerFlowRunResponse.CODEC));

    private ResponseSchemas() {}

    /**
     * The codec of a schema.
     *
     * @param schema the schema's name
     * @return its codec
     * @throws IllegalArgumentException if no response has such a schema
     */
    static Codec<?> codec(String schema) {
        Codec<?> codec = CODECS.get(schema);
        if (codec == null) {
            throw new IllegalArgumentException("no response has the schema " + schema);
        }
        return codec;
    }
}
