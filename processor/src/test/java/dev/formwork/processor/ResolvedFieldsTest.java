package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.processor.model.DefaultConstant;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.FieldModel.Mark;
import dev.formwork.processor.model.Presence;
import dev.formwork.processor.model.SchemaModel;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedFieldsTest {

    @Test
    void fieldsOfSupertypesComeFirstAndOverridingOnesKeepTheirPlace() {
        Compiled compiled = Compiled.of(
                "@Schema\npublic interface Flow extends Left, Right { String own(); String left(); String z(); }",
                "interface Left extends Top { CharSequence left(); String a(); }",
                "interface Right extends Top { String right(); @Override String top(); }",
                "interface Top { Object top(); String last(); }");
        assertThat(compiled.model("Flow").fields().stream().map(FieldModel::property))
                .containsExactly("top", "last", "left", "a", "right", "own", "z");
        assertThat(compiled.field("top").value().type()).hasToString("java.lang.String");
        assertThat(compiled.field("left").value().type()).hasToString("java.lang.String");
    }

    @Test
    void extrasComeLastAndAreEmptyAtFirst() {
        Compiled compiled = Compiled.of("""
                @Schema(extra = Extra.KEEP)
                public interface Flow {
                    @Extras Map<String, Object> extras();
                    String name();
                }
                """);
        assertThat(compiled.model("Flow").fields().stream().map(FieldModel::property))
                .containsExactly("name", "extras");
        assertThat(compiled.model("Flow").extra()).isEqualTo(SchemaModel.ExtraPolicy.KEEP);
        assertThat(compiled.field("extras").presence())
                .isEqualTo(new Presence.Constant(new DefaultConstant.Entries(Map.of())));
    }

    @Test
    void methodsOfTheUserAreNoFields() {
        Compiled compiled = Compiled.of("""
                @Schema
                interface Flow extends Base {
                    String name();
                    default String computed() { return name(); }
                    default String implemented() { return name(); }
                    default String with(String x) { return x; }
                    @JsonIgnore default String ignored() { return name(); }
                    static Flow none() { return null; }
                    private String helper() { return name(); }
                }
                """, "interface Base { String implemented(); }");
        assertThat(compiled.model("Flow").fields().stream().map(FieldModel::property))
                .containsExactly("name");
        assertThat(compiled.model("Flow").isPublic()).isFalse();
    }

    @Test
    void gettersNameTheirPropertyWhereAllAccessorsAreGetters() {
        Compiled compiled = Compiled.of("""
                @Schema(naming = Naming.KEBAB_CASE)
                public interface Flow {
                    String getFlowName();
                    String getURL();
                    boolean isActive();
                    @Default default Boolean isOpen() { return true; }
                }
                """);
        assertThat(compiled.model("Flow").fields().stream().map(FieldModel::property))
                .containsExactly("flowName", "URL", "active", "open");
        assertThat(compiled.model("Flow").fields().stream().map(FieldModel::wireName))
                .containsExactly("flow-name", "url", "active", "open");
        assertThat(compiled.field("flowName").accessor()).isEqualTo("getFlowName");
    }

    @Test
    void namingOfTheSchemaAppliesToInheritedAccessors() {
        Compiled compiled = Compiled.of(
                "@Schema(naming = Naming.SNAKE_CASE)\npublic interface Flow extends Base { String runCount(); }",
                "@Schema\ninterface Base { String flowId(); @JsonProperty(\"xId\") @JsonAlias({\"y\", \"z\"}) String x(); }");
        FieldModel inherited = compiled.model("Flow").fields().get(0);
        FieldModel named = compiled.model("Flow").fields().get(1);
        assertThat(inherited.wireName()).isEqualTo("flow_id");
        assertThat(named.wireName()).isEqualTo("xId");
        assertThat(named.aliases()).containsExactly("y", "z");
        assertThat(compiled.model("Base").fields().get(0).wireName()).isEqualTo("flowId");
    }

    @ParameterizedTest
    @CsvSource({
        "AS_IS,flowRunId,flowRunId",
        "SNAKE_CASE,flowRunId,flow_run_id",
        "SNAKE_CASE,flowURLPath,flow_url_path",
        "SNAKE_CASE,sha256Sum,sha256_sum",
        "SNAKE_CASE,workPoolID,work_pool_id",
        "SNAKE_CASE,already_so,already_so",
        "SNAKE_CASE,X,x",
        "UPPER_SNAKE_CASE,flowRunId,FLOW_RUN_ID",
        "KEBAB_CASE,flowRunId,flow-run-id",
        "UPPER_CAMEL_CASE,flowRunId,FlowRunId",
        "LOWER_CASE,flowRunId,flowrunid"
    })
    void namingsMakeWireNames(String naming, String property, String wireName) {
        Compiled compiled = Compiled.of(
                "@Schema(naming = Naming." + naming + ")\npublic interface Flow { String " + property + "(); }");
        assertThat(compiled.field(property).wireName()).isEqualTo(wireName);
    }

    @Test
    void presenceFollowsFromTypeAndAnnotations() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Flow {
                    String plain();
                    List<String> list();
                    @Nullable String nullable();
                    OptionalInt optional();
                    @Required Optional<String> required();
                    @JsonProperty(required = true) @Nullable String requiredToo();
                    @Literal("a") String literal();
                    @Literal("7") int number();
                    @Literal("true") boolean flag();
                    @Literal({"a", "b"}) String choice();
                    @Literal("a") @Required String requiredLiteral();
                    @Literal("a") Optional<String> optionalLiteral();
                    @Default default String factory() { return ""; }
                }
                """);
        assertThat(compiled.field("plain").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("list").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("nullable").presence()).isEqualTo(new Presence.Absent());
        assertThat(compiled.field("optional").presence()).isEqualTo(new Presence.Absent());
        assertThat(compiled.field("required").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("requiredToo").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("literal").presence())
                .isEqualTo(new Presence.Constant(new DefaultConstant.Text("a")));
        assertThat(compiled.field("number").presence())
                .isEqualTo(new Presence.Constant(new DefaultConstant.Integer(BigInteger.valueOf(7))));
        assertThat(compiled.field("flag").presence()).isEqualTo(new Presence.Constant(new DefaultConstant.Bool(true)));
        assertThat(compiled.field("choice").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("requiredLiteral").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("optionalLiteral").presence()).isEqualTo(new Presence.Absent());
        assertThat(compiled.field("factory").presence()).isEqualTo(new Presence.Factory());
    }

    @Test
    void annotationsAreInheritedAndTheNearestOneCounts() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Flow extends Base {
                    String kept();
                    @ResetField(false) Optional<String> out();
                    @JsonProperty("new") String renamed();
                    @Default default String body() { return ""; }
                    String bodiless();
                    default String bodyAgain() { return ""; }
                    @Required Optional<String> required();
                }
                """, """
                interface Base {
                    @Secret @JsonProperty("k") @Literal("a") String kept();
                    @ResetField Optional<String> out();
                    @JsonProperty("old") String renamed();
                    @Literal("x") String body();
                    @Default default String bodiless() { return ""; }
                    @Default @ResetField default String bodyAgain() { return ""; }
                    Optional<String> required();
                    @Hidden @ResetField @Deprecated Optional<String> more();
                }
                """);
        assertThat(compiled.field("kept").wireName()).isEqualTo("k");
        assertThat(compiled.field("kept").marks()).containsExactly(Mark.SECRET);
        assertThat(compiled.field("kept").presence()).isEqualTo(new Presence.Constant(new DefaultConstant.Text("a")));
        assertThat(compiled.field("out").marks()).isEmpty();
        assertThat(compiled.field("renamed").wireName()).isEqualTo("new");
        assertThat(compiled.field("body").presence()).isEqualTo(new Presence.Factory());
        assertThat(compiled.field("bodiless").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("bodyAgain").presence()).isEqualTo(new Presence.Factory());
        assertThat(compiled.field("bodyAgain").marks()).containsExactly(Mark.RESET);
        assertThat(compiled.field("required").presence()).isEqualTo(new Presence.Required());
        assertThat(compiled.field("more").marks()).containsExactlyInAnyOrder(Mark.HIDDEN, Mark.RESET, Mark.DEPRECATED);
    }

    @Test
    void docIsTheNearestJavadocOrTheDescription() {
        Compiled compiled = Compiled.of("""
                @Schema
                public interface Flow extends Base {
                    /**
                     * Its name.
                     *
                     * @return never empty
                     */
                    String name();
                    String inherited();
                    @JsonPropertyDescription("Less < more @ */ home") String described();
                    String bare();
                }
                """, "interface Base { /** From above. */ String inherited(); }");
        assertThat(compiled.field("name").doc()).isEqualTo("Its name.\n\n@return never empty");
        assertThat(compiled.field("inherited").doc()).isEqualTo("From above.");
        assertThat(compiled.field("described").doc()).isEqualTo("Less &lt; more &#64; *&#47; home");
        assertThat(compiled.field("bare").doc()).isEmpty();
    }

    @Test
    void schemaSaysHowItIsRead() {
        Compiled compiled = Compiled.of("""
                @Schema(extra = Extra.FORBID, strict = true)
                public interface Flow extends dev.formwork.runtime.Model<Flow> { String name(); }
                """);
        SchemaModel model = compiled.model("Flow");
        assertThat(model.title()).isEqualTo("Flow");
        assertThat(model.extra()).isEqualTo(SchemaModel.ExtraPolicy.FORBID);
        assertThat(model.strict()).isTrue();
        assertThat(model.isModel()).isTrue();
        assertThat(model.isPublic()).isTrue();
    }
}
