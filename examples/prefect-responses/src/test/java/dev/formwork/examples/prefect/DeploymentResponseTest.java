package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeploymentResponseTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID FLOW = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID BASE = UUID.fromString("00000000-0000-0000-0000-000000000003");
    private static final UUID ROOT = UUID.fromString("00000000-0000-0000-0000-000000000004");
    private static final UUID VERSION = UUID.fromString("00000000-0000-0000-0000-000000000005");

    private static final VersionInfo INFO =
            ImmutableVersionInfo.builder().type("vcs:git").version("2.4").build();

    private static ImmutableDeploymentResponse.Builder nightly() {
        return ImmutableDeploymentResponse.builder().id(ID).name("nightly").flowId(FLOW);
    }

    @Test
    void relatedResourceNamesTheDeploymentInItsUsualRole() {
        assertThat(nightly().build().asRelatedResource())
                .containsExactly(
                        entry("prefect.resource.id", "prefect.deployment." + ID),
                        entry("prefect.resource.role", "deployment"),
                        entry("prefect.resource.name", "nightly"));
    }

    @Test
    void relatedResourceTakesAnotherRole() {
        assertThat(nightly().build().asRelatedResource("caller")).containsEntry("prefect.resource.role", "caller");
    }

    @Test
    void relatedResourceHasBranchAndVersionInOrder() {
        DeploymentResponse deployment = nightly()
                .branch("main")
                .base(BASE)
                .root(ROOT)
                .versionId(VERSION)
                .versionInfo(INFO)
                .build();

        assertThat(deployment.asRelatedResource())
                .containsExactly(
                        entry("prefect.resource.id", "prefect.deployment." + ID),
                        entry("prefect.resource.role", "deployment"),
                        entry("prefect.resource.name", "nightly"),
                        entry("prefect.deployment.branch", "main"),
                        entry("prefect.deployment.base", "prefect.deployment." + BASE),
                        entry("prefect.deployment.root", "prefect.deployment." + ROOT),
                        entry("prefect.deployment.version-id", VERSION.toString()),
                        entry("prefect.deployment.version-type", "vcs:git"),
                        entry("prefect.deployment.version", "2.4"));
    }

    @Test
    void relatedResourceLeavesOutAnEmptyBranch() {
        assertThat(nightly().branch("").build().asRelatedResource()).doesNotContainKey("prefect.deployment.branch");
    }

    @Test
    void relatedResourceTellsTheVersionOnlyIfBothHalvesAreKnown() {
        assertThat(nightly().versionId(VERSION).build().asRelatedResource()).hasSize(3);
        assertThat(nightly().versionInfo(INFO).build().asRelatedResource()).hasSize(3);
    }
}
