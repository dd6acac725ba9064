package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.UUID;

/** Who made a run. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class CreatorBean {
    private UUID id;
    private String type;
    private String displayValue;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getDisplayValue() {
        return displayValue;
    }

    public void setDisplayValue(String displayValue) {
        this.displayValue = displayValue;
    }
}
