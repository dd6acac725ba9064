package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowsTest {
    private static final String JSON = """
            {"name": "etl", "ratio": 0.5, "token": "t", "timeout": 5, "steps": [{"kind": "load"}], "tags": [null],
             "steps_by_name": {}, "digest": [1], "trigger": {"kind": "manual"}}""";

    @Test
    void schemaOfMarkedPackageIsRead() {
        assertThat(com.example.marked.Flows.renamed(JSON, "elt").name()).isEqualTo("elt");
    }

    @Test
    void schemaOfUnmarkedPackageIsRead() {
        assertThat(com.example.unmarked.Flows.renamed(JSON, "elt").name()).isEqualTo("elt");
    }
}
