package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** What goes with a state. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class StateDetailsBean {
    private UUID flowRunId;
    private UUID taskRunId;
    private UUID childFlowRunId;
    private OffsetDateTime scheduledTime;
    private String cacheKey;
    private OffsetDateTime cacheExpiration;
    private Boolean deferred;
    private boolean untrackableResult;
    private OffsetDateTime pauseTimeout;
    private boolean pauseReschedule;
    private String pauseKey;
    private Map<String, String> runInputKeyset;
    private Boolean refreshCache;
    private Boolean retriable;
    private UUID transitionId;
    private UUID taskParametersId;
    private String traceparent;
    private UUID deploymentConcurrencyLeaseId;

    public UUID getFlowRunId() {
        return flowRunId;
    }

    public void setFlowRunId(UUID flowRunId) {
        this.flowRunId = flowRunId;
    }

    public UUID getTaskRunId() {
        return taskRunId;
    }

    public void setTaskRunId(UUID taskRunId) {
        this.taskRunId = taskRunId;
    }

    public UUID getChildFlowRunId() {
        return childFlowRunId;
    }

    public void setChildFlowRunId(UUID childFlowRunId) {
        this.childFlowRunId = childFlowRunId;
    }

    public OffsetDateTime getScheduledTime() {
        return scheduledTime;
    }

    public void setScheduledTime(OffsetDateTime scheduledTime) {
        this.scheduledTime = scheduledTime;
    }

    public String getCacheKey() {
        return cacheKey;
    }

    public void setCacheKey(String cacheKey) {
        this.cacheKey = cacheKey;
    }

    public OffsetDateTime getCacheExpiration() {
        return cacheExpiration;
    }

    public void setCacheExpiration(OffsetDateTime cacheExpiration) {
        this.cacheExpiration = cacheExpiration;
    }

    public Boolean getDeferred() {
        return deferred;
    }

    public void setDeferred(Boolean deferred) {
        this.deferred = deferred;
    }

    public boolean isUntrackableResult() {
        return untrackableResult;
    }

    public void setUntrackableResult(boolean untrackableResult) {
        this.untrackableResult = untrackableResult;
    }

    public OffsetDateTime getPauseTimeout() {
        return pauseTimeout;
    }

    public void setPauseTimeout(OffsetDateTime pauseTimeout) {
        this.pauseTimeout = pauseTimeout;
    }

    public boolean isPauseReschedule() {
        return pauseReschedule;
    }

    public void setPauseReschedule(boolean pauseReschedule) {
        this.pauseReschedule = pauseReschedule;
    }

    public String getPauseKey() {
        return pauseKey;
    }

    public void setPauseKey(String pauseKey) {
        this.pauseKey = pauseKey;
    }

    public Map<String, String> getRunInputKeyset() {
        return runInputKeyset;
    }

    public void setRunInputKeyset(Map<String, String> runInputKeyset) {
        this.runInputKeyset = runInputKeyset;
    }

    public Boolean getRefreshCache() {
        return refreshCache;
    }

    public void setRefreshCache(Boolean refreshCache) {
        this.refreshCache = refreshCache;
    }

    public Boolean getRetriable() {
        return retriable;
    }

    public void setRetriable(Boolean retriable) {
        this.retriable = retriable;
    }

    public UUID getTransitionId() {
        return transitionId;
    }

    public void setTransitionId(UUID transitionId) {
        this.transitionId = transitionId;
    }

    public UUID getTaskParametersId() {
        return taskParametersId;
    }

    public void setTaskParametersId(UUID taskParametersId) {
        this.taskParametersId = taskParametersId;
    }

    public String getTraceparent() {
        return traceparent;
    }

    public void setTraceparent(String traceparent) {
        this.traceparent = traceparent;
    }

    public UUID getDeploymentConcurrencyLeaseId() {
        return deploymentConcurrencyLeaseId;
    }

    public void setDeploymentConcurrencyLeaseId(UUID deploymentConcurrencyLeaseId) {
        this.deploymentConcurrencyLeaseId = deploymentConcurrencyLeaseId;
    }
}
