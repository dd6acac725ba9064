package com.example.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.ImmutablePage;
import com.example.library.Page;
import com.example.library.Trigger.Timer;
import dev.formwork.runtime.Violation;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final String JSON = """
            {"name": "etl", "created_by": {"name": "Ada"}, "triggers": [{"kind": "timer", "seconds": 5}],
             "shared_with": {"items": [{"name": "Bob"}], "count": 1}}""";

    @Test
    void fieldsOfTheLibraryAreInheritedWithTheirRules() {
        ImmutableFlow flow = ImmutableFlow.copyOf(ImmutableFlow.validateJson(JSON));

        assertThat(flow.schemaVersion()).isEqualTo(1);
        assertThat(flow.resetFields()).isEqualTo(flow);
        assertThat(flow.resetFields().id()).isNotEqualTo(flow.id());
    }

    @Test
    void schemasOfTheLibraryAreFields() {
        Flow flow = ImmutableFlow.validateJson(JSON);

        assertThat(flow.createdBy().orElseThrow().name()).isEqualTo("Ada");
        assertThat(flow.triggers().get(0))
                .isInstanceOfSatisfying(
                        Timer.class, timer -> assertThat(timer.seconds()).isEqualTo(5));
        assertThat(flow.sharedWith().items().get(0).name()).isEqualTo("Bob");
    }

    @Test
    void genericSchemaOfTheLibraryReadsOwnSchemas() {
        Page<Flow> page =
                ImmutablePage.codec(ImmutableFlow.CODEC).validateJson("{\"count\": 1, \"items\": [" + JSON + "]}");

        assertThat(page.items().get(0).name()).isEqualTo("etl");
    }

    @Test
    void violationsInsideOfTheLibrarysSchemasHaveTheirPath() {
        assertThat(ImmutableFlow.tryValidateJson(JSON.replace("\"Ada\"", "7")).violations())
                .extracting(Violation::path)
                .hasToString("[created_by.name]");
    }
}
