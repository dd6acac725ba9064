package com.example;

import java.time.OffsetDateTime;
import java.util.List;

/** A bean, as a database library would have it. */
public class FlowEntity {
    private String name;
    private int runCount;
    private boolean active;
    private OffsetDateTime lastRun;
    private List<LabelEntity> labels;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getRunCount() {
        return runCount;
    }

    public void setRunCount(int runCount) {
        this.runCount = runCount;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public OffsetDateTime getLastRun() {
        return lastRun;
    }

    public void setLastRun(OffsetDateTime lastRun) {
        this.lastRun = lastRun;
    }

    public List<LabelEntity> getLabels() {
        return labels;
    }

    public void setLabels(List<LabelEntity> labels) {
        this.labels = labels;
    }
}
