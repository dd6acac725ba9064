package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;

/** A concurrency limit: the small object, of a few scalars. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class LimitBean {
    private String name;
    private long slots;
    private boolean active;
    private double decayPerSecond;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getSlots() {
        return slots;
    }

    public void setSlots(long slots) {
        this.slots = slots;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public double getDecayPerSecond() {
        return decayPerSecond;
    }

    public void setDecayPerSecond(double decayPerSecond) {
        this.decayPerSecond = decayPerSecond;
    }
}
