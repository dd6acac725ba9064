package dev.formwork.processor;

import org.junit.jupiter.api.Test;

class NameProblemsTest {
    private static final String INSTEAD = ": give one of them another name by @JsonProperty [DUPLICATE_WIRE_NAME]";

    @Test
    void namesThatAreReadMustDiffer() {
        Compiled.of("""
                @Schema(naming = Naming.SNAKE_CASE)
                public interface Flow {
                    String flowId();
                    String ¶flow_id();
                    @JsonProperty(¶"flow_id") String id();
                    @JsonAlias({"name", ¶"flow_id", "label"}) String name();
                    String ¶label();
                }
                """)
                .assertErrors(
                        "flowId() and flow_id() have the same wire name, \"flow_id\"" + INSTEAD,
                        "flowId() and id() have the same wire name, \"flow_id\"" + INSTEAD,
                        "flowId() and name() have the same wire name, \"flow_id\"" + INSTEAD,
                        "name() and label() have the same wire name, \"label\"" + INSTEAD);
    }

    @Test
    void namesMustNotBeEmpty() {
        Compiled.of("""
                @Schema
                public interface Flow {
                    @JsonProperty(¶"") String id();
                    @JsonProperty String name();
                    @JsonAlias(¶"") String title();
                }
                """)
                .assertErrors(
                        "The wire name is empty: write the name in JSON, or remove the annotation [EMPTY_WIRE_NAME]",
                        "The wire name is empty: write the name in JSON, or remove the annotation [EMPTY_WIRE_NAME]");
    }

    @Test
    void namesMustHoldWholeCharacters() {
        String problem =
                "The wire name has half of a surrogate pair, which no JSON text can hold: write the other half, or"
                        + " remove it [MALFORMED_WIRE_NAME]";
        Compiled.of("""
                @Schema
                public interface Flow {
                    @JsonProperty(¶"a\\ud83d") String id();
                    @JsonAlias(¶"\\udc00b") String name();
                    @JsonProperty("\\ud83d\\ude00") String title();
                }
                """).assertErrors(problem, problem);
        Compiled.of(
                        "@Schema\npublic interface Flow { Kind kind(); }",
                        "enum Kind { @JsonProperty(¶\"\\ud800\") A, @JsonProperty(\"\\ud83d\\ude00\") B }")
                .assertErrors(problem);
    }
}
