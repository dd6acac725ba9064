package dev.formwork.examples.prefect.conformance;

import dev.formwork.examples.prefect.ConcurrencyLimitStrategy;
import dev.formwork.examples.prefect.DeploymentStatus;
import dev.formwork.examples.prefect.ImmutableConcurrencyLimitWithLeaseResponse;
import dev.formwork.examples.prefect.ImmutableConcurrencyOptions;
import dev.formwork.examples.prefect.ImmutableCreatedBy;
import dev.formwork.examples.prefect.ImmutableCronSchedule;
import dev.formwork.examples.prefect.ImmutableDeploymentPaginationResponse;
import dev.formwork.examples.prefect.ImmutableDeploymentResponse;
import dev.formwork.examples.prefect.ImmutableDeploymentSchedule;
import dev.formwork.examples.prefect.ImmutableFlowRun;
import dev.formwork.examples.prefect.ImmutableFlowRunPaginationResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunPolicy;
import dev.formwork.examples.prefect.ImmutableFlowRunResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunSlotSummary;
import dev.formwork.examples.prefect.ImmutableGlobalConcurrencyLimitResponse;
import dev.formwork.examples.prefect.ImmutableHistoryResponse;
import dev.formwork.examples.prefect.ImmutableHistoryResponseState;
import dev.formwork.examples.prefect.ImmutableIdBase;
import dev.formwork.examples.prefect.ImmutableIntervalSchedule;
import dev.formwork.examples.prefect.ImmutableMinimalConcurrencyLimitResponse;
import dev.formwork.examples.prefect.ImmutableNoSchedule;
import dev.formwork.examples.prefect.ImmutableObjectBase;
import dev.formwork.examples.prefect.ImmutableOrchestrationResult;
import dev.formwork.examples.prefect.ImmutableRRuleSchedule;
import dev.formwork.examples.prefect.ImmutableResultRecordMetadata;
import dev.formwork.examples.prefect.ImmutableState;
import dev.formwork.examples.prefect.ImmutableStateAbortDetails;
import dev.formwork.examples.prefect.ImmutableStateAcceptDetails;
import dev.formwork.examples.prefect.ImmutableStateDetails;
import dev.formwork.examples.prefect.ImmutableStateRejectDetails;
import dev.formwork.examples.prefect.ImmutableStateResponseDetails;
import dev.formwork.examples.prefect.ImmutableStateWaitDetails;
import dev.formwork.examples.prefect.ImmutableTimeSeriesBase;
import dev.formwork.examples.prefect.ImmutableUpdatedBy;
import dev.formwork.examples.prefect.ImmutableVersionInfo;
import dev.formwork.examples.prefect.ImmutableWorkPoolConcurrencyStatus;
import dev.formwork.examples.prefect.ImmutableWorkQueueConcurrencyStatus;
import dev.formwork.examples.prefect.ImmutableWorkQueueConcurrencyStatusDetail;
import dev.formwork.examples.prefect.ImmutableWorkerFlowRunResponse;
import dev.formwork.examples.prefect.SetStateStatus;
import dev.formwork.examples.prefect.StateType;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import java.util.Map;

/** What the targets of the cases are read with. */
final class ConformanceTargets {

    private static final Map<String, Codec<?>> NAMED = Map.ofEntries(
            Map.entry("Any", Codecs.ANY),
            Map.entry("bool", Codecs.BOOLEAN),
            Map.entry("datetime", Codecs.OFFSET_DATE_TIME),
            Map.entry("DateTime", Codecs.OFFSET_DATE_TIME),
            Map.entry("float", Codecs.DOUBLE),
            Map.entry("int", Codecs.LONG),
            Map.entry("str", Codecs.STRING),
            Map.entry("timedelta", Codecs.DURATION),
            Map.entry("uuid", Codecs.UUID),
            Map.entry("UUID", Codecs.UUID),
            Map.entry(
                    "KeyValueLabels",
                    Codecs.map(Codecs.oneOf(Codecs.BOOLEAN, Codecs.LONG, Codecs.DOUBLE, Codecs.STRING))),
            Map.entry("StateResponseDetails", ImmutableStateResponseDetails.CODEC),
            enumeration(ConcurrencyLimitStrategy.class, ConcurrencyLimitStrategy.values()),
            enumeration(DeploymentStatus.class, DeploymentStatus.values()),
            enumeration(SetStateStatus.class, SetStateStatus.values()),
            enumeration(StateType.class, StateType.values()),
            Map.entry("PrefectBaseModel", ImmutableAnyObject.CODEC),
            Map.entry("IDBaseModel", ImmutableIdBase.CODEC),
            Map.entry("TimeSeriesBaseModel", ImmutableTimeSeriesBase.CODEC),
            Map.entry("ObjectBaseModel", ImmutableObjectBase.CODEC),
            Map.entry("ConcurrencyLimitWithLeaseResponse", ImmutableConcurrencyLimitWithLeaseResponse.CODEC),
            Map.entry("ConcurrencyOptions", ImmutableConcurrencyOptions.CODEC),
            Map.entry("CreatedBy", ImmutableCreatedBy.CODEC),
            Map.entry("CronSchedule", ImmutableCronSchedule.CODEC),
            Map.entry("DeploymentPaginationResponse", ImmutableDeploymentPaginationResponse.CODEC),
            Map.entry("DeploymentResponse", ImmutableDeploymentResponse.CODEC),
            Map.entry("DeploymentSchedule", ImmutableDeploymentSchedule.CODEC),
            Map.entry("FlowRun", ImmutableFlowRun.CODEC),
            Map.entry("FlowRunPaginationResponse", ImmutableFlowRunPaginationResponse.CODEC),
            Map.entry("FlowRunPolicy", ImmutableFlowRunPolicy.CODEC),
            Map.entry("FlowRunResponse", ImmutableFlowRunResponse.CODEC),
            Map.entry("FlowRunSlotSummary", ImmutableFlowRunSlotSummary.CODEC),
            Map.entry("GlobalConcurrencyLimitResponse", ImmutableGlobalConcurrencyLimitResponse.CODEC),
            Map.entry("HistoryResponse", ImmutableHistoryResponse.CODEC),
            Map.entry("HistoryResponseState", ImmutableHistoryResponseState.CODEC),
            Map.entry("IntervalSchedule", ImmutableIntervalSchedule.CODEC),
            Map.entry("MinimalConcurrencyLimitResponse", ImmutableMinimalConcurrencyLimitResponse.CODEC),
            Map.entry("NoSchedule", ImmutableNoSchedule.CODEC),
            Map.entry("OrchestrationResult", ImmutableOrchestrationResult.CODEC),
            Map.entry("RRuleSchedule", ImmutableRRuleSchedule.CODEC),
            Map.entry("ResultRecordMetadata", ImmutableResultRecordMetadata.CODEC),
            Map.entry("State", ImmutableState.CODEC),
            Map.entry("StateAbortDetails", ImmutableStateAbortDetails.CODEC),
            Map.entry("StateAcceptDetails", ImmutableStateAcceptDetails.CODEC),
            Map.entry("StateDetails", ImmutableStateDetails.CODEC),
            Map.entry("StateRejectDetails", ImmutableStateRejectDetails.CODEC),
            Map.entry("StateWaitDetails", ImmutableStateWaitDetails.CODEC),
            Map.entry("UpdatedBy", ImmutableUpdatedBy.CODEC),
            Map.entry("VersionInfo", ImmutableVersionInfo.CODEC),
            Map.entry("WorkPoolConcurrencyStatus", ImmutableWorkPoolConcurrencyStatus.CODEC),
            Map.entry("WorkQueueConcurrencyStatus", ImmutableWorkQueueConcurrencyStatus.CODEC),
            Map.entry("WorkQueueConcurrencyStatusDetail", ImmutableWorkQueueConcurrencyStatusDetail.CODEC),
            Map.entry("WorkerFlowRunResponse", ImmutableWorkerFlowRunResponse.CODEC));

    private ConformanceTargets() {}

    /**
     * The codec of a target.
     *
     * @param target a name, or a type made of others, such as {@code dict[str,Optional[int]]}
     * @return its codec
     * @throws IllegalArgumentException if there is no such target
     */
    static Codec<?> codec(String target) {
        int bracket = target.indexOf('[');
        if (bracket < 0 || !target.endsWith("]")) {
            return named(target);
        }
        String argument = target.substring(bracket + 1, target.length() - 1);
        return switch (target.substring(0, bracket)) {
            case "Optional" -> Codecs.nullable(codec(argument));
            case "list" -> Codecs.list(codec(argument));
            case "set" -> Codecs.set(codec(argument));
            case "dict" -> Codecs.map(codec(valuesOfDict(argument)));
            case "Literal" -> Codecs.literal(argument.split(","));
            default -> throw new IllegalArgumentException("unknown target " + target);
        };
    }

    private static String valuesOfDict(String arguments) {
        if (!arguments.startsWith("str,")) {
            throw new IllegalArgumentException("unknown target dict[" + arguments + "]");
        }
        return arguments.substring("str,".length()).strip();
    }

    private static Codec<?> named(String target) {
        Codec<?> codec = NAMED.get(target);
        if (codec == null) {
            throw new IllegalArgumentException("unknown target " + target);
        }
        return codec;
    }

    private static <E extends Enum<E>> Map.Entry<String, Codec<?>> enumeration(Class<E> type, E[] constants) {
        String[] names = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            names[i] = constants[i].name();
        }
        return Map.entry(type.getSimpleName(), Codecs.enumeration(type, constants, names));
    }
}
