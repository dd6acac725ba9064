package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A flow run, as the server returns it. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class FlowRunBean {
    private UUID id;
    private OffsetDateTime created;
    private OffsetDateTime updated;
    private String name;
    private UUID flowId;
    private UUID stateId;
    private UUID deploymentId;
    private String deploymentVersion;
    private UUID workQueueId;
    private String workQueueName;
    private String flowVersion;
    private Map<String, Object> parameters;
    private String idempotencyKey;
    private Map<String, Object> context;
    private RunPolicyBean empiricalPolicy;
    private List<String> tags;
    private Map<String, Object> labels;
    private UUID parentTaskRunId;
    private StateType stateType;
    private String stateName;
    private long runCount;
    private OffsetDateTime expectedStartTime;
    private OffsetDateTime nextScheduledStartTime;
    private OffsetDateTime startTime;
    private OffsetDateTime endTime;
    private Duration totalRunTime;
    private Duration estimatedRunTime;
    private Duration estimatedStartTimeDelta;
    private boolean autoScheduled;
    private UUID infrastructureDocumentId;
    private String infrastructurePid;
    private CreatorBean createdBy;
    private UUID workPoolId;
    private String workPoolName;
    private RunStateBean state;
    private Map<String, Object> jobVariables;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public OffsetDateTime getCreated() {
        return created;
    }

    public void setCreated(OffsetDateTime created) {
        this.created = created;
    }

    public OffsetDateTime getUpdated() {
        return updated;
    }

    public void setUpdated(OffsetDateTime updated) {
        this.updated = updated;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getFlowId() {
        return flowId;
    }

    public void setFlowId(UUID flowId) {
        this.flowId = flowId;
    }

    public UUID getStateId() {
        return stateId;
    }

    public void setStateId(UUID stateId) {
        this.stateId = stateId;
    }

    public UUID getDeploymentId() {
        return deploymentId;
    }

    public void setDeploymentId(UUID deploymentId) {
        this.deploymentId = deploymentId;
    }

    public String getDeploymentVersion() {
        return deploymentVersion;
    }

    public void setDeploymentVersion(String deploymentVersion) {
        this.deploymentVersion = deploymentVersion;
    }

    public UUID getWorkQueueId() {
        return workQueueId;
    }

    public void setWorkQueueId(UUID workQueueId) {
        this.workQueueId = workQueueId;
    }

    public String getWorkQueueName() {
        return workQueueName;
    }

    public void setWorkQueueName(String workQueueName) {
        this.workQueueName = workQueueName;
    }

    public String getFlowVersion() {
        return flowVersion;
    }

    public void setFlowVersion(String flowVersion) {
        this.flowVersion = flowVersion;
    }

    public Map<String, Object> getParameters() {
        return parameters;
    }

    public void setParameters(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    public String getIdempotencyKey() {
        return idempotencyKey;
    }

    public void setIdempotencyKey(String idempotencyKey) {
        this.idempotencyKey = idempotencyKey;
    }

    public Map<String, Object> getContext() {
        return context;
    }

    public void setContext(Map<String, Object> context) {
        this.context = context;
    }

    public RunPolicyBean getEmpiricalPolicy() {
        return empiricalPolicy;
    }

    public void setEmpiricalPolicy(RunPolicyBean empiricalPolicy) {
        this.empiricalPolicy = empiricalPolicy;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public Map<String, Object> getLabels() {
        return labels;
    }

    public void setLabels(Map<String, Object> labels) {
        this.labels = labels;
    }

    public UUID getParentTaskRunId() {
        return parentTaskRunId;
    }

    public void setParentTaskRunId(UUID parentTaskRunId) {
        this.parentTaskRunId = parentTaskRunId;
    }

    public StateType getStateType() {
        return stateType;
    }

    public void setStateType(StateType stateType) {
        this.stateType = stateType;
    }

    public String getStateName() {
        return stateName;
    }

    public void setStateName(String stateName) {
        this.stateName = stateName;
    }

    public long getRunCount() {
        return runCount;
    }

    public void setRunCount(long runCount) {
        this.runCount = runCount;
    }

    public OffsetDateTime getExpectedStartTime() {
        return expectedStartTime;
    }

    public void setExpectedStartTime(OffsetDateTime expectedStartTime) {
        this.expectedStartTime = expectedStartTime;
    }

    public OffsetDateTime getNextScheduledStartTime() {
        return nextScheduledStartTime;
    }

    public void setNextScheduledStartTime(OffsetDateTime nextScheduledStartTime) {
        this.nextScheduledStartTime = nextScheduledStartTime;
    }

    public OffsetDateTime getStartTime() {
        return startTime;
    }

    public void setStartTime(OffsetDateTime startTime) {
        this.startTime = startTime;
    }

    public OffsetDateTime getEndTime() {
        return endTime;
    }

    public void setEndTime(OffsetDateTime endTime) {
        this.endTime = endTime;
    }

    public Duration getTotalRunTime() {
        return totalRunTime;
    }

    public void setTotalRunTime(Duration totalRunTime) {
        this.totalRunTime = totalRunTime;
    }

    public Duration getEstimatedRunTime() {
        return estimatedRunTime;
    }

    public void setEstimatedRunTime(Duration estimatedRunTime) {
        this.estimatedRunTime = estimatedRunTime;
    }

    public Duration getEstimatedStartTimeDelta() {
        return estimatedStartTimeDelta;
    }

    public void setEstimatedStartTimeDelta(Duration estimatedStartTimeDelta) {
        this.estimatedStartTimeDelta = estimatedStartTimeDelta;
    }

    public boolean isAutoScheduled() {
        return autoScheduled;
    }

    public void setAutoScheduled(boolean autoScheduled) {
        this.autoScheduled = autoScheduled;
    }

    public UUID getInfrastructureDocumentId() {
        return infrastructureDocumentId;
    }

    public void setInfrastructureDocumentId(UUID infrastructureDocumentId) {
        this.infrastructureDocumentId = infrastructureDocumentId;
    }

    public String getInfrastructurePid() {
        return infrastructurePid;
    }

    public void setInfrastructurePid(String infrastructurePid) {
        this.infrastructurePid = infrastructurePid;
    }

    public CreatorBean getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(CreatorBean createdBy) {
        this.createdBy = createdBy;
    }

    public UUID getWorkPoolId() {
        return workPoolId;
    }

    public void setWorkPoolId(UUID workPoolId) {
        this.workPoolId = workPoolId;
    }

    public String getWorkPoolName() {
        return workPoolName;
    }

    public void setWorkPoolName(String workPoolName) {
        this.workPoolName = workPoolName;
    }

    public RunStateBean getState() {
        return state;
    }

    public void setState(RunStateBean state) {
        this.state = state;
    }

    public Map<String, Object> getJobVariables() {
        return jobVariables;
    }

    public void setJobVariables(Map<String, Object> jobVariables) {
        this.jobVariables = jobVariables;
    }
}
