package com.example;

import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** With accessors of the style that MapStruct reads. */
@Schema(naming = Naming.SNAKE_CASE)
public interface FlowResponse {
    String getName();

    @DefaultValue("0")
    int getRunCount();

    boolean isActive();

    Optional<OffsetDateTime> getLastRun();

    List<LabelResponse> getLabels();
}
