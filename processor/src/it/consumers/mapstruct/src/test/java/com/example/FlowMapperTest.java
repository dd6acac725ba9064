package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class FlowMapperTest {
    private static final FlowResponse RESPONSE = ImmutableFlowResponse.validateJson("""
            {"name": "etl", "run_count": 3, "active": true, "last_run": "2026-11-23T09:30:00Z", "labels": [{"text": "a"}]}
            """);

    @Test
    void readsInterface() {
        FlowEntity entity = FlowMapper.INSTANCE.toEntity(RESPONSE);

        assertThat(entity.getName()).isEqualTo("etl");
        assertThat(entity.isActive()).isTrue();
        assertThat(entity.getLastRun()).isEqualTo(RESPONSE.getLastRun().orElseThrow());
        assertThat(entity.getLabels()).extracting(LabelEntity::getText).containsExactly("a");
    }

    @Test
    void buildsImplementationThroughBuilder() {
        FlowEntity entity = FlowMapper.INSTANCE.toEntity(RESPONSE);

        assertThat(FlowMapper.INSTANCE.toResponse(entity)).isEqualTo(RESPONSE);
    }

    @Test
    void nullOfOptionalFieldStaysEmpty() {
        FlowEntity entity = FlowMapper.INSTANCE.toEntity(RESPONSE);
        entity.setLastRun(null);

        assertThat(FlowMapper.INSTANCE.toResponse(entity).getLastRun()).isEmpty();
    }

    @Test
    void nullOfRequiredFieldIsRefused() {
        FlowEntity entity = FlowMapper.INSTANCE.toEntity(RESPONSE);
        entity.setName(null);

        assertThatNullPointerException()
                .isThrownBy(() -> FlowMapper.INSTANCE.toResponse(entity))
                .withMessage("name");
    }
}
