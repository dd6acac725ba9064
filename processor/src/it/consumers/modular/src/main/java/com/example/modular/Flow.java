package com.example.modular;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.DefaultValue;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
public interface Flow extends Model<Flow> {
    @JsonProperty("flow_name")
    String name();

    @DefaultValue("0")
    int runs();

    @Nullable
    String note();

    Map<String, @Nullable Object> labels();
}
