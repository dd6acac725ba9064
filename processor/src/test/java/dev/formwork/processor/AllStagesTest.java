package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllStagesTest {

    @Test
    void whatTheStagesAgreeOnCompilesWithoutAWarning() {
        Compiled compiled = Compiled.completely(
                """
                /** A unit of work. */
                @Schema(naming = Naming.SNAKE_CASE, extra = Extra.KEEP)
                public interface Job extends Base<UUID>, dev.formwork.runtime.Model<Job> {
                    /** What people call it. */
                    @JsonAlias("title") String name();
                    @DefaultValue("0") int runCount();
                    @DefaultValue("90") java.time.Duration delay();
                    @DefaultValue("\\"2026-11-23T12:00:00+01:00\\"") java.time.OffsetDateTime since();
                    @Required @Nullable UUID poolId();
                    @DefaultValue("[\\"a\\"]") List<String> tags();
                    Map<Kind, @Nullable Object> parameters();
                    Optional<State> state();
                    @DefaultValue("[]") List<State> history();
                    @DefaultValue("\\"done\\"") Kind kind();
                    @Secret Optional<String> token();
                    OptionalInt retries();
                    @Literal("job") String type();
                    @Literal({"1", "2"}) @Nullable Integer level();
                    int[] counts();
                    List<@Nullable String>[] grid();
                    @Extras Map<String, Object> extras();
                    default String label() { return type() + ":" + name(); }
                }
                """,
                """
                interface Base<I> {
                    /** The identity. */
                    I id();
                    @ResetField @Hidden Optional<java.time.Instant> created();
                    @ResetField @Default default UUID key() { return UUID.randomUUID(); }
                    @Nullable I parent();
                }
                """,
                "public enum Kind { RUNNING, @JsonProperty(\"done\") DONE }",
                "@Schema\npublic interface State { String getName(); boolean isFinal(); @Nullable State getNext(); }",
                """
                class User {
                    Job job(String json) { return ImmutableJob.validateJson(json); }
                }
                """);
        assertThat(compiled.assertClean().generated())
                .containsExactlyInAnyOrder(
                        "ImmutableJob.java",
                        "ImmutableJobCodec.java",
                        "ImmutableState.java",
                        "ImmutableStateCodec.java");
    }
}
