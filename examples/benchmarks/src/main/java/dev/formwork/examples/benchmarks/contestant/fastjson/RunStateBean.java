package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.PropertyNamingStrategy;
import com.alibaba.fastjson2.annotation.JSONType;
import dev.formwork.examples.benchmarks.model.StateType;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A state of a run. A bean, the form that fastjson2 fills fastest. */
@JSONType(naming = PropertyNamingStrategy.SnakeCase)
public final class RunStateBean {
    private UUID id;
    private StateType type;
    private String name;
    private OffsetDateTime timestamp;
    private String message;
    private Object data;
    private StateDetailsBean stateDetails;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public StateType getType() {
        return type;
    }

    public void setType(StateType type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public OffsetDateTime getTimestamp() {
        return timestamp;
    }

    public void setTimestamp(OffsetDateTime timestamp) {
        this.timestamp = timestamp;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Object getData() {
        return data;
    }

    public void setData(Object data) {
        this.data = data;
    }

    public StateDetailsBean getStateDetails() {
        return stateDetails;
    }

    public void setStateDetails(StateDetailsBean stateDetails) {
        this.stateDetails = stateDetails;
    }
}
