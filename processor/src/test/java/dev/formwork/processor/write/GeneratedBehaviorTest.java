package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.formwork.runtime.Validated;
import dev.formwork.runtime.Violation;
import java.math.BigInteger;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

class GeneratedBehaviorTest {

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OfDefaults {
        private final Instance jobs = Instance.generated(Samples.defaults());
        private final Instance job = jobs.call("builder").call("name", "Tidy").call("build");

        @Test
        void fieldsThatAreNotGivenHaveTheirDefaults() {
            assertThat(job.get("runCount")).isEqualTo(0);
            assertThat(job.get("delay")).isEqualTo(Duration.ofSeconds(90));
            assertThat(job.get("tags")).isEqualTo(List.of("new", "tested"));
            assertThat(job.get("created")).isEqualTo(Optional.empty());
            assertThat(job.get("retries")).isEqualTo(OptionalInt.empty());
        }

        @Test
        void defaultsMayReadTheOtherFields() {
            assertThat(job.get("slug")).isEqualTo("tidy");
            assertThat(job.get("limit")).isEqualTo(2);
        }

        @Test
        void onlyWhatWasGivenCountsAsSet() {
            assertThat(job.get("fieldsSet")).hasToString("[NAME]");
        }

        @Test
        void missingFieldsAreNamed() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> jobs.call("builder").call("build"))
                    .withMessageContaining("name");
        }

        @Test
        void nullIsRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> jobs.call("builder").call("name", (Object) null))
                    .withMessage("name");
        }

        @Test
        void copiesKeepTheDefaultsThatWereMade() {
            Instance copy = job.call("withRunCount", 3);

            assertThat(copy.get("id")).isEqualTo(job.get("id"));
            assertThat(copy.get("fieldsSet")).hasToString("[NAME, RUN_COUNT]");
        }

        @Test
        void resetFieldsHaveTheirDefaultsAgainAndCountAsSet() {
            Instance made = job.call("withCreated", OffsetDateTime.parse("2026-11-23T10:00Z"))
                    .call("withRetries", 7);

            Instance reset = made.call("resetFields");

            assertThat(reset.get("id")).isNotEqualTo(made.get("id"));
            assertThat(reset.get("created")).isEqualTo(Optional.empty());
            assertThat(reset.get("retries")).isEqualTo(OptionalInt.empty());
            assertThat(reset.get("fieldsSet")).hasToString("[ID, CREATED, NAME, RETRIES]");
        }

        @Test
        void equalityIgnoresTheResetFields() {
            Instance reset = job.call("resetFields");

            assertThat(reset.object()).isEqualTo(job.object()).hasSameHashCodeAs(job.object());
            assertThat(job.call("withName", "Other").object()).isNotEqualTo(job.object());
        }

        @Test
        void plainObjectsAreReadAndWrittenBack() {
            UUID id = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("id", id);
            input.put("name", "Tidy");
            input.put("run_count", 4);
            input.put("tags", List.of("a"));

            Instance read = jobs.read("validate", input);

            assertThat(read.get("id")).isEqualTo(id);
            assertThat(read.get("runCount")).isEqualTo(4);
            assertThat(read.get("fieldsSet")).hasToString("[ID, NAME, RUN_COUNT, TAGS]");
            assertThat((Map<?, ?>) read.get("toMap"))
                    .extracting("id", "name", "run_count", "limit")
                    .containsExactly(id, "Tidy", 4, 1);
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OfOptionals {
        private final Instance contact = Instance.generated(Samples.optionals())
                .call("builder")
                .call("poolId", (Object) null)
                .call("payload", (Object) null)
                .call("build");

        @Test
        void defaultsFillWhatIsNotGiven() {
            assertThat(contact.get("nickname")).isEqualTo(Optional.of("none"));
            assertThat(contact.get("motto")).isEqualTo("none");
            assertThat(contact.get("friends")).isEqualTo(Optional.of(List.of()));
        }

        @Test
        void anOptionalThatIsGivenAsEmptyStaysEmptyInCopies() {
            Instance without = contact.call("withNickname", (Object) null).call("withMotto", (Object) null);

            Instance copy = without.call("withAge", 7);

            assertThat(copy.get("nickname")).isEqualTo(Optional.empty());
            assertThat(copy.get("motto")).isNull();
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OfContainers {
        private final Instance builder =
                Instance.generated(Samples.containers()).call("builder");

        @Test
        void whatTheBuilderIsGivenIsCopied() {
            List<String> words = new ArrayList<>(List.of("a"));
            byte[] bytes = {1};
            Instance basket = basket(words, bytes);

            words.add("b");
            bytes[0] = 2;
            ((byte[]) basket.get("bytes"))[0] = 3;

            assertThat((Iterable<?>) basket.get("words")).hasToString("[a]");
            assertThat((byte[]) basket.get("bytes")).containsExactly(1);
        }

        @Test
        void mapsHaveTheirConstantDefaults() {
            Instance basket = basket(List.of("a"), new byte[0]);

            assertThat(basket.get("tags")).isEqualTo(List.of());
            assertThat(basket.get("options")).isEqualTo(Map.of("a", List.of()));
            assertThat(basket.get("sorted")).isEqualTo(List.of());
        }

        @Test
        void collectionsAreUnmodifiable() {
            List<?> words = (List<?>) basket(List.of("a"), new byte[0]).get("words");

            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(words::clear);
        }

        @Test
        void arraysAreComparedByTheirContent() {
            Instance one = basket(List.of("a"), new byte[] {1});
            Instance other = basket(List.of("a"), new byte[] {1});

            assertThat(one.object()).isEqualTo(other.object()).hasSameHashCodeAs(other.object());
            assertThat(one.object().toString()).contains("bytes=[1]", "matrix=[[1]]");
        }

        @Test
        void arraysInsideOfArraysCannotBeChanged() {
            Instance basket = basket(List.of("a"), new byte[] {1});

            ((int[][]) basket.get("matrix"))[0][0] = 2;

            assertThat((int[][]) basket.get("matrix")).isDeepEqualTo(new int[][] {{1}});
        }

        @Test
        void copyOfNothingIsRefusedByName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> builder.call("from", (Object) null))
                    .withMessage("basket");
        }

        private Instance basket(List<String> words, byte[] bytes) {
            return builder.call("codes", List.of(1))
                    .call("words", words)
                    .call("holes", List.of())
                    .call("grid", List.of())
                    .call("bytes", (Object) bytes)
                    .call("texts", (Object) new String[] {"x"})
                    .call("matrix", (Object) new int[][] {{1}})
                    .call("prices", Map.of())
                    .call("byId", Map.of())
                    .call("byColor", Map.of())
                    .call("anything", Map.of())
                    .call("maybe", List.of())
                    .call("build");
        }
    }

    @Test
    void hiddenFieldsAreLeftOutOfTheTextAndSecretOnesMasked() {
        Instance account = Instance.generated(Samples.marks())
                .call("builder")
                .call("login", "ann")
                .call("token", "s3cret")
                .call("notes", "private")
                .call("nick", "a")
                .call("build");

        assertThat(account.object()).hasToString("Account{login=ann, token=***, nick=a, age=1}");
    }

    @Test
    void unknownKeysAreKept() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("b", 1);
        input.put("type", "x");
        input.put("a", null);

        Instance info = Instance.generated(Samples.extras()).read("validate", input);

        assertThat(info.get("extras")).hasToString("{b=1, a=null}");
        assertThat(info.get("toMap")).hasToString("{type=x, b=1, a=null}");
    }

    @Test
    void literalsOfEveryIntegerTypeAreCheckedAndConverted() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.putAll(Map.of("color", "red", "all", List.of("green"), "kind", "a", "size", 1, "on", true));
        input.putAll(Map.of("version", 2, "revision", 1, "large", 10, "step", 2));
        Instance signals = Instance.generated(Samples.enumsAndLiterals());

        Instance signal = signals.read("validate", input);
        input.put("version", 3);
        Instance invalid = signals.read("tryValidate", input);

        assertThat(signal.get("version")).isEqualTo(2);
        assertThat(signal.get("revision")).isEqualTo((short) 1);
        assertThat(signal.get("large")).isEqualTo(BigInteger.TEN);
        assertThat(signal.get("step")).isEqualTo(OptionalInt.of(2));
        assertThat(signal.get("color")).hasToString("RED");
        assertThat(signal.get("toMap").toString()).contains("version=2", "revision=1", "large=10", "step=2");
        assertThat(((Validated<?>) invalid.object()).violations())
                .extracting(Violation::code)
                .containsExactly("literal_error");
    }

    @Test
    void schemasThatContainThemselvesAreRead() {
        Map<String, Object> leaf =
                Map.of("name", "leaf", "layers", List.of(), "byName", Map.of(), "slots", List.of(), "row", List.of());
        Map<String, Object> root = new LinkedHashMap<>(leaf);
        root.put("layers", List.of(List.of(leaf)));
        root.put("row", List.of(leaf));

        Instance node = Instance.generated(Samples.nestedSchemas()).read("validate", root);

        assertThat(node.get("layers").toString()).startsWith("[[Node{name=leaf");
        assertThat((Object[]) node.get("row")).hasSize(1);
    }
}
