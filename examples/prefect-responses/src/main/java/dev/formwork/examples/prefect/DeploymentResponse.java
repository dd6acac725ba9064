package dev.formwork.examples.prefect;

import dev.formwork.Before;
import dev.formwork.DefaultValue;
import dev.formwork.Naming;
import dev.formwork.OneOf;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A deployment: a flow with what is needed to run it elsewhere, again and again. */
@Schema(naming = Naming.SNAKE_CASE)
public interface DeploymentResponse extends ObjectBase, Model<DeploymentResponse> {
    /** What people call the deployment. */
    String name();

    /** The version that its author gave it. */
    Optional<String> version();

    /** The stored version that is in use. */
    Optional<UUID> versionId();

    /** Where that version came from. */
    Optional<VersionInfo> versionInfo();

    /** The branch of the code that it was made from. */
    Optional<String> branch();

    /** The deployment that this one branched off. */
    Optional<UUID> base();

    /** The deployment that its whole line of branches began with. */
    Optional<UUID> root();

    /** What the deployment is for; Markdown. */
    Optional<String> description();

    /** The flow that is deployed. */
    UUID flowId();

    /**
     * How many of its runs may be active at once.
     *
     * @deprecated servers leave it null; {@link #globalConcurrencyLimit()} has the limit
     */
    @Deprecated
    OptionalLong concurrencyLimit();

    /** The limit on its active runs, if it has one. */
    Optional<GlobalConcurrencyLimitResponse> globalConcurrencyLimit();

    /** What happens to runs beyond that limit. */
    Optional<ConcurrencyOptions> concurrencyOptions();

    /** Whether its schedules rest. */
    @DefaultValue("false")
    boolean paused();

    /** When it runs by itself. */
    @DefaultValue("[]")
    List<DeploymentSchedule> schedules();

    /** Settings of the infrastructure for its runs. */
    @DefaultValue("{}")
    Map<String, @Nullable Object> jobVariables();

    /** What the flow is called with unless a run says otherwise. */
    @DefaultValue("{}")
    Map<String, @Nullable Object> parameters();

    /** How a worker fetches the code, step by step. */
    Optional<List<Map<String, @Nullable Object>>> pullSteps();

    /** Words to find the deployment by. */
    @DefaultValue("[]")
    List<String> tags();

    /**
     * Names and scalar values that describe the deployment. A value keeps its kind: {@code "1"} is no number. Whatever is falsy
     * (null, {@code false}, {@code 0}, {@code ""}, {@code []}, {@code {}}) counts as no labels.
     */
    @Before(FalsyToNoLabels.class)
    @DefaultValue("{}")
    Map<String, @OneOf({Boolean.class, Long.class, Double.class, String.class}) Object> labels();

    /** The work queue that its runs go to. */
    Optional<String> workQueueName();

    /** When a worker asked for its runs last. */
    Optional<OffsetDateTime> lastPolled();

    /** The parameters of the flow, as a JSON Schema. */
    Optional<Map<String, @Nullable Object>> parameterOpenapiSchema();

    /** Where the code lies, relative to its storage or the working directory. */
    Optional<String> path();

    /** The flow inside that code, such as {@code orders.py:load}. */
    Optional<String> entrypoint();

    /** The block that describes where the code is kept. */
    Optional<UUID> storageDocumentId();

    /** The block that describes where its runs take place. */
    Optional<UUID> infrastructureDocumentId();

    /** Who made the deployment. */
    Optional<CreatedBy> createdBy();

    /** Who changed the deployment last. */
    Optional<UpdatedBy> updatedBy();

    /** The identity of the work queue that its runs go to. */
    Optional<UUID> workQueueId();

    /** Whether the parameters of a run must follow the schema. */
    @DefaultValue("true")
    boolean enforceParameterSchema();

    /** The work pool of its queue. */
    Optional<String> workPoolName();

    /** Whether something is there to run it. */
    Optional<DeploymentStatus> status();

    /** Names this deployment for an event, in the role {@code deployment}. See {@link #asRelatedResource(String)}. */
    default Map<String, String> asRelatedResource() {
        return asRelatedResource("deployment");
    }

    /**
     * Names this deployment for an event: the labels of a related resource.
     *
     * @param role how the deployment takes part in the event
     * @return a new map of labels, identity first; branch, base, root and version only where they are known
     */
    default Map<String, String> asRelatedResource(String role) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("prefect.resource.id", "prefect.deployment." + id());
        labels.put("prefect.resource.role", role);
        labels.put("prefect.resource.name", name());
        branch().filter(branch -> !branch.isEmpty())
                .ifPresent(branch -> labels.put("prefect.deployment.branch", branch));
        base().ifPresent(base -> labels.put("prefect.deployment.base", "prefect.deployment." + base));
        root().ifPresent(root -> labels.put("prefect.deployment.root", "prefect.deployment." + root));
        if (versionId().isPresent() && versionInfo().isPresent()) {
            VersionInfo info = versionInfo().get();
            labels.put("prefect.deployment.version-id", versionId().get().toString());
            labels.put("prefect.deployment.version-type", info.type());
            labels.put("prefect.deployment.version", info.version());
        }
        return labels;
    }
}
