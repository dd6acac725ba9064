package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Secrets stand in more places than the values of fields. */
class SecretPlacesTest {
    private static final String KEY = "hunter2";

    private static TestSchema secret(Codec<?> codec) {
        return TestSchema.of(
                "Login",
                TestSchema.named("name", Codecs.STRING, "secrets", codec),
                table -> table.secret(table.field(1)).extra(Extra.FORBID));
    }

    @Test
    void theKeysOfASecretMapAreNotShown() {
        TestSchema schema = secret(Codecs.map(Codecs.INTEGER));
        String json = "{\"secrets\":{\"hunter2\":\"x\",\"other\":1,\"swordfish\":\"y\"}}";
        List<String> expected = List.of("int_parsing at secrets[\"***\"]", "int_parsing at secrets[\"***3\"]");
        Read.Outcome read = Read.json(json, schema);
        assertThat(read.violations().toString()).doesNotContain(KEY).doesNotContain("swordfish");
        assertThat(read.violations()).extracting(Violation::path).doesNotHaveDuplicates();
        assertThat(schema.tryValidate(Map.of("secrets", Map.of(KEY, "x"))).violations())
                .extracting(violation -> violation.path().toString())
                .containsExactly("secrets[\"***\"]");
        assertThat(read.summary()).isEqualTo(expected);
    }

    @Test
    void theLastOfEqualSecretKeysCountsAndTheOthersKeepTheirViolations() {
        TestSchema schema = secret(Codecs.map(Codecs.INTEGER));
        assertThat(Read.json("{\"secrets\":{\"a\":\"x\",\"a\":1}}", schema).codes())
                .isEmpty();
        assertThat(Read.json("{\"secrets\":{\"a\":\"x\",\"b\":\"x\",\"b\":1}}", schema)
                        .summary())
                .containsExactly("int_parsing at secrets[\"***\"]");
    }

    @Test
    void aSecretKeyIsNotShownWhereItIsTheKeyThatIsWrong() {
        TestSchema uuids = secret(Codecs.map(Codecs.UUID, Codecs.INTEGER));
        Violation violation = Read.json("{\"secrets\":{\"hunter2\":1}}", uuids).only();
        assertThat(violation.toString()).contains("uuid_parsing").doesNotContain(KEY);
        assertThat(uuids.tryValidate(Map.of("secrets", Map.of(KEY, 1)))
                        .violations()
                        .toString())
                .contains("uuid_parsing")
                .doesNotContain(KEY);
        String text = UUID.randomUUID().toString();
        assertThat(uuids.tryValidate(Map.of("secrets", Map.of(UUID.fromString(text), "x")))
                        .violations()
                        .toString())
                .doesNotContain(text);

        ValidationOptions rejecting = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);
        TestSchema numbers = secret(Codecs.map(Codecs.INTEGER));
        assertThat(Read.json("{\"secrets\":{\"hunter2\":1,\"hunter2\":2}}", numbers, rejecting)
                        .only()
                        .toString())
                .contains("duplicate_key")
                .doesNotContain(KEY);
    }

    @Test
    void theValueUnderAMisspeltNameIsNotShown() {
        TestSchema schema = secret(Codecs.STRING);
        Violation violation = Read.json("{\"secret\":\"hunter2\"}", schema).only();
        assertThat(violation.code()).isEqualTo("extra_forbidden");
        assertThat(violation.path()).hasToString("secret");
        assertThat(violation.input()).isNull();
        assertThat(schema.tryValidate(Map.of("secret", KEY)).violations().get(0).input())
                .isNull();
        assertThat(Read.json("{\"secret\":1,\"name\":2}", schema)
                        .violations()
                        .get(1)
                        .input())
                .isEqualTo("2");
    }
}
