package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;

/** How a run is retried and paused. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class RunPolicyBean {
    private long maxRetries;
    private double retryDelaySeconds;
    private Long retries;
    private Long retryDelay;
    private List<String> pauseKeys;
    private Boolean resuming;
    private String retryType;

    public long getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(long maxRetries) {
        this.maxRetries = maxRetries;
    }

    public double getRetryDelaySeconds() {
        return retryDelaySeconds;
    }

    public void setRetryDelaySeconds(double retryDelaySeconds) {
        this.retryDelaySeconds = retryDelaySeconds;
    }

    public Long getRetries() {
        return retries;
    }

    public void setRetries(Long retries) {
        this.retries = retries;
    }

    public Long getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(Long retryDelay) {
        this.retryDelay = retryDelay;
    }

    public List<String> getPauseKeys() {
        return pauseKeys;
    }

    public void setPauseKeys(List<String> pauseKeys) {
        this.pauseKeys = pauseKeys;
    }

    public Boolean getResuming() {
        return resuming;
    }

    public void setResuming(Boolean resuming) {
        this.resuming = resuming;
    }

    public String getRetryType() {
        return retryType;
    }

    public void setRetryType(String retryType) {
        this.retryType = retryType;
    }
}
