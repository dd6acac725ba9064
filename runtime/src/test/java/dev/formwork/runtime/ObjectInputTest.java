package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.CODEC;
import static dev.formwork.runtime.TaskSamples.FIELDS;
import static dev.formwork.runtime.TaskSamples.ID;
import static dev.formwork.runtime.TaskSamples.map;
import static dev.formwork.runtime.TaskSamples.violations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.TaskSamples.Task;
import dev.formwork.runtime.TaskSamples.TaskBean;
import dev.formwork.runtime.TaskSamples.TaskCodec;
import dev.formwork.runtime.TaskSamples.TaskValue;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObjectInputTest {
    private static final ValidationOptions STRICT = ValidationOptions.DEFAULTS.withStrict(true);

    private static Codec<Task> withExtra(Extra extra) {
        return new TaskCodec(FIELDS.extra(extra));
    }

    // ---- objects of a schema

    @Test
    void readsAMap() {
        Task task = CODEC.validate(map(
                "name",
                "n",
                "id",
                ID.toString(),
                "runs",
                "7",
                "tags",
                Set.of("a"),
                "parent",
                map("id", ID, "name", "p")));

        assertThat(task.id()).isEqualTo(ID);
        assertThat(task.name()).isEqualTo("n");
        assertThat(task.runs()).isEqualTo(7);
        assertThat(task.tags()).containsExactly("a");
        assertThat(task.parent().orElseThrow().name()).isEqualTo("p");
        assertThat(((TaskValue) task).set()).isEqualTo(0b101111);
    }

    @Test
    void readsAFieldByItsAlias() {
        assertThat(CODEC.validate(map("title", "n", "id", ID)).name()).isEqualTo("n");
        assertThat(violations(CODEC.tryValidate(map("title", 5, "id", ID)))).containsExactly("title string_type");
    }

    @Test
    void showsTheAliasAlsoWhereTheFieldIsExpectedNext() {
        assertThat(violations(CODEC.tryValidate(map("id", ID, "title", 5)))).containsExactly("title string_type");
        assertThat(violations(CODEC.tryValidate(map("id", ID, "name", 5)))).containsExactly("name string_type");
    }

    @Test
    void reportsViolationsInTheOrderOfTheMapAndMissingFieldsAtTheEnd() {
        Validated<Task> task = CODEC.tryValidate(map(
                "tags", Arrays.asList("a", 1, null), "runs", 1.5, "parent", map("runs", "x"), "parameters", "no map"));

        assertThat(violations(task))
                .containsExactly(
                        "tags[1] string_type",
                        "tags[2] string_type",
                        "runs int_from_float",
                        "parent.runs int_parsing",
                        "parent.id missing",
                        "parent.name missing",
                        "parameters dict_type",
                        "id missing",
                        "name missing");
    }

    @Test
    void showsTheInputButNotASecretOne() {
        List<Violation> violations = CODEC.tryValidate(map("id", ID, "name", 17, "token", List.of("t0ken")))
                .violations();

        assertThat(violations).extracting(Violation::code).containsExactly("string_type", "string_type");
        assertThat(violations).extracting(Violation::input).containsExactly("17", null);
        assertThat(violations).extracting(Violation::location).containsOnlyNulls();
    }

    @Test
    void refusesWhatIsNoObject() {
        for (Object input : Arrays.asList(null, 5, "x", List.of(), new int[0], Optional.empty(), new Object())) {
            Validated<Task> task = CODEC.tryValidate(input);

            assertThat(violations(task)).containsExactly("$ model_type");
            assertThat(task.violations().get(0).params()).containsEntry("class_name", "Task");
        }
    }

    @Test
    void takesAnInstanceOfTheGeneratedClassAsItIs() {
        Task task = CODEC.validate(map("id", ID, "name", "n"));

        assertThat(CODEC.validate(task)).isSameAs(task);
        assertThat(CODEC.validate(Optional.of(task))).isSameAs(task);
        assertThat(CODEC.validate(map("id", ID, "name", "n", "parent", task)).parent())
                .containsSame(task);
    }

    @Test
    void validatesAnyOtherImplementation() {
        TaskBean bean = new TaskBean();
        bean.parent = CODEC.validate(map("id", ID, "name", "parent"));

        Task task = CODEC.validate(bean);

        assertThat(task).isInstanceOf(TaskValue.class);
        assertThat(task.name()).isEqualTo("bean");
        assertThat(task.runs()).isEqualTo(3);
        assertThat(task.tags()).containsExactly("x");
        assertThat(task.parameters()).isEqualTo(Map.of("deep", List.of(1L)));
        assertThat(task.parent()).containsSame(bean.parent);
        assertThat(task.token()).hasValue("t0ken");
    }

    @Test
    void reportsWhatIsWrongInsideAnotherImplementation() {
        TaskBean inner = new TaskBean();
        inner.name = null;
        TaskBean bean = new TaskBean();
        bean.parent = inner;

        assertThat(violations(CODEC.tryValidateList(List.of(bean)))).containsExactly("[0].parent.name string_type");
    }

    @Test
    void doesNotShowAnotherImplementationInViolations() {
        Task bean = new TaskBean() {
            @Override
            public String toString() {
                return token().orElseThrow();
            }
        };

        assertThat(Codecs.STRING.tryValidate(bean).violations()).hasSize(1);
        assertThat(CODEC.tryValidate(map("id", bean, "name", "n")).violations()).hasSize(1);
    }

    // ---- unknown members

    @Test
    void dropsUnknownMembersWhateverTheirKeys() {
        Map<Object, Object> input = map("id", ID, "name", "n", "foo", 1, 5, 1, null, 1);

        assertThat(CODEC.validate(input).extras()).isEmpty();
    }

    @Test
    void forbidsUnknownMembers() {
        Map<Object, Object> input = map("foo", 1, "id", ID, 5, "x", "name", "n", null, 1, List.of(), 1);

        Validated<Task> task = withExtra(Extra.FORBID).tryValidate(input);

        assertThat(violations(task))
                .containsExactly("foo extra_forbidden", "[\"5\"] invalid_key", "null invalid_key", "ListN invalid_key");
        // Task has a secret field, of which any of these may be a misspelt name.
        assertThat(task.violations()).extracting(Violation::input).containsOnlyNulls();
    }

    @Test
    void keepsUnknownMembersInOrder() {
        Map<Object, Object> input = map("z", 1, "id", ID, new StringBuilder("a"), new int[] {1}, "name", "n");

        assertThat(withExtra(Extra.KEEP).validate(input).extras().entrySet())
                .containsExactly(Map.entry("z", 1L), Map.entry("a", List.of(1L)));
        assertThat(violations(withExtra(Extra.KEEP).tryValidate(map("id", ID, "name", "n", 5, 1))))
                .containsExactly("[\"5\"] invalid_key");
    }

    @Test
    void lastOfEqualNamesWins() {
        Map<Object, Object> input = map("id", ID, "name", 5, new StringBuilder("name"), "n");

        assertThat(CODEC.validate(input).name()).isEqualTo("n");
        assertThat(violations(
                        CODEC.tryValidate(input, ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT))))
                .containsExactly("name string_type", "name duplicate_key");
    }

    @Test
    void refusesUnknownMembersThatStandTwiceIfToldTo() {
        Map<Object, Object> input = map("id", ID, "name", "n", "x", 1, new StringBuilder("x"), 2);
        ValidationOptions options = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);

        assertThat(CODEC.tryValidate(input).isValid()).isTrue();
        assertThat(violations(CODEC.tryValidate(input, options))).containsExactly("x duplicate_key");
        assertThat(violations(withExtra(Extra.KEEP).tryValidate(input, options)))
                .containsExactly("x duplicate_key");
    }

    // ---- maps

    @Test
    void readsKeysOfEveryScalarType() {
        assertThat(Codecs.map(Codecs.UUID, Codecs.INTEGER)
                        .validate(map(ID, 1, "00000000-0000-0000-0000-000000000001", 2)))
                .isEqualTo(Map.of(ID, 1, new UUID(0, 1), 2));
        assertThat(Codecs.map(Codecs.INTEGER, Codecs.STRING).validate(map(1, "a", "2", "b", 3L, "c")))
                .isEqualTo(Map.of(1, "a", 2, "b", 3, "c"));
    }

    @Test
    void reportsKeysThatCannotBeRead() {
        assertThat(violations(Codecs.map(Codecs.INTEGER).tryValidate(map(1, 1, "a", "x", null, 2))))
                .containsExactly("[\"1\"] invalid_key", "a int_parsing", "null invalid_key");
        assertThat(violations(Codecs.map(Codecs.INTEGER, Codecs.STRING).tryValidate(map("x", 5, 1, "a", true, "b"))))
                .containsExactly("x int_parsing", "x string_type");
    }

    @Test
    void lastOfEqualKeysWins() {
        Codec<Map<Integer, String>> codec = Codecs.map(Codecs.INTEGER, Codecs.STRING);
        Map<Object, Object> input = map("1", 5, 1, "b");

        assertThat(codec.validate(input)).isEqualTo(Map.of(1, "b"));
        assertThat(violations(
                        codec.tryValidate(input, ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT))))
                .containsExactly("[\"1\"] string_type", "[\"1\"] duplicate_key");
    }

    @Test
    void aKeyThatOnlyLooksLikeABadOneDoesNotMakeUpForIt() {
        assertThat(violations(Codecs.map(Codecs.INTEGER).tryValidate(map(List.of(), 1, "ListN", 2))))
                .containsExactly("ListN invalid_key");
    }

    @Test
    void keysThatCannotBeReadAreNoDuplicatesOfEachOther() {
        Codec<Map<Integer, String>> codec = Codecs.map(Codecs.INTEGER, Codecs.STRING);
        ValidationOptions options = ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);

        assertThat(violations(codec.tryValidate(map("x", "a", "y", "b"), options)))
                .containsExactly("x int_parsing", "y int_parsing");
        assertThat(violations(codec.tryValidateJson("{\"x\":\"a\",\"y\":\"b\"}", options)))
                .containsExactly("x int_parsing", "y int_parsing");
    }

    // ---- cycles, depth, hostile containers

    @Test
    void reportsACycleOnceAndReadsOn() {
        List<Object> list = new ArrayList<>(List.of("a"));
        list.add(list);
        list.add(list);
        Map<Object, Object> self = map("id", ID, "name", 5);
        self.put("parent", self);
        self.put("parameters", map("list", list));

        assertThat(violations(CODEC.tryValidate(self)))
                .containsExactly(
                        "name string_type",
                        "parent recursion_loop",
                        "parameters.list[1] recursion_loop",
                        "parameters.list[2] recursion_loop");
    }

    @Test
    void reportsACycleOfOtherImplementations() {
        TaskBean bean = new TaskBean();
        bean.parent = new TaskBean();
        ((TaskBean) bean.parent).parent = bean;

        assertThat(violations(CODEC.tryValidate(bean))).containsExactly("parent.parent recursion_loop");
    }

    @Test
    void readsOneContainerAtSeveralPlaces() {
        List<String> shared = List.of("a");

        assertThat(Codecs.list(Codecs.list(Codecs.STRING)).validate(List.of(shared, shared)))
                .isEqualTo(List.of(shared, shared));
    }

    @Test
    void readsToTheGreatestDepthAndNoFurther() {
        ValidationOptions options = ValidationOptions.DEFAULTS.withMaxDepth(3);

        assertThat(Codecs.ANY.validate(List.of(Map.of("a", List.of(1))), options))
                .isEqualTo(List.of(Map.of("a", List.of(1L))));
        assertThat(violations(Codecs.ANY.tryValidate(List.of(Map.of("a", List.of(List.of()))), options)))
                .containsExactly("[0].a[0] recursion_loop");
    }

    @Test
    void doesNotOverflowTheStack() {
        Object deep = "end";
        for (int i = 0; i < 100_000; i++) {
            deep = i % 2 == 0 ? List.of(deep) : Map.of("k", deep);
        }

        assertThat(Codecs.ANY.tryValidate(deep).violations())
                .extracting(Violation::code)
                .containsExactly("recursion_loop");
    }

    @Test
    void reportsWhatAContainerThrows() {
        IllegalStateException thrown = new IllegalStateException("no more");
        Iterable<String> items = () -> {
            throw thrown;
        };
        Map<String, Object> members = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw thrown;
            }
        };

        Validated<Task> task = CODEC.tryValidate(
                map("name", 5, "tags", items, "parent", members, "parameters", members, "runs", "x", "id", ID));

        assertThat(violations(task))
                .containsExactly(
                        "name string_type",
                        "tags value_error",
                        "parent value_error",
                        "parameters value_error",
                        "runs int_parsing");
        assertThat(task.violations().get(1).cause()).isSameAs(thrown);
        assertThat(task.violations().get(1).message()).contains("no more");
    }

    @Test
    void doesNotTellWhatASecretContainerThrows() {
        Iterable<String> items = () -> {
            throw new IllegalStateException("t0ken");
        };
        Report report = new Report(ValidationOptions.DEFAULTS);
        ObjectInput in = ObjectInput.of(items, report);
        in.secret = true;

        assertThat(in.readList(Codecs.STRING)).isNull();
        assertThat(report.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("value_error");
            assertThat(violation.toString()).doesNotContain("t0ken");
            assertThat(violation.cause()).isNull();
        });
    }

    @Test
    void reportsWhatAnotherImplementationThrows() {
        TaskBean bean = new TaskBean();
        bean.thrown = new IllegalStateException("not yet");

        Validated<List<Task>> tasks = CODEC.tryValidateList(List.of(bean, bean));

        assertThat(violations(tasks)).containsExactly("[0].name value_error", "[1].name value_error");
        assertThat(tasks.violations()).extracting(Violation::cause).containsOnly(bean.thrown);
    }

    @Test
    void survivesValuesThatThrowWhenShown() {
        Object hostile = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        };

        Validated<Integer> number = Codecs.INTEGER.tryValidate(hostile);

        assertThat(violations(number)).containsExactly("$ int_type");
        assertThat(number.violations().get(0).input()).isNull();
    }

    @Test
    void changesNothing() {
        Map<Object, Object> parameters = map("list", new ArrayList<>(List.of(1, new HashMap<>(Map.of("a", 2)))));
        Map<Object, Object> input = map("id", ID.toString(), "name", "n", "parameters", parameters);
        String before = input.toString();

        Task task = CODEC.validate(input);
        parameters.put("more", 1);

        assertThat(input.toString()).isEqualTo(before.replace("]}}", "], more=1}}"));
        assertThat(task.parameters()).isEqualTo(Map.of("list", List.of(1L, Map.of("a", 2L))));
    }

    // ---- strict

    @Test
    void readsStrictlyWhereTheSchemaSaysSo() {
        Codec<Task> strict = new TaskCodec(FIELDS.strict());

        assertThat(violations(Codecs.list(Codecs.nullable(strict))
                        .tryValidate(List.of(map("id", ID.toString(), "name", "n", "runs", "1")))))
                .containsExactly("[0].id is_instance_of", "[0].runs int_type");
        assertThat(violations(Codecs.map(Codecs.ANY).tryValidate(map("a", 1)))).isEmpty();
    }

    @Test
    void isLaxAgainBehindAStrictSchema() {
        Task task = new TaskCodec(FIELDS.strict()).validate(map("id", ID, "name", "n", "runs", 1));
        Codec<Task> strict = new TaskCodec(FIELDS.strict());
        Report report = new Report(ValidationOptions.DEFAULTS);
        ObjectInput in = ObjectInput.of(map("a", map("id", ID, "name", "n"), "b", "5"), report);
        Map<String, Object> read = new LinkedHashMap<>();

        in.beginMap();
        in.nextEntry();
        read.put(in.memberName(), strict.read(in));
        in.nextEntry();
        read.put(in.memberName(), in.readInt());

        assertThat(read).containsEntry("b", 5).hasSize(2);
        assertThat(report.violations()).isEmpty();
        assertThat(task.runs()).isEqualTo(1);
    }

    @Test
    void convertsNothingInStrictMode() {
        assertThat(violations(Codecs.UUID.tryValidate(ID.toString(), STRICT))).containsExactly("$ is_instance_of");
        assertThat(Codecs.UUID.tryValidate("x", STRICT).violations().get(0).params())
                .containsEntry("class", "UUID");
        assertThat(Codecs.UUID.validate(ID, STRICT)).isEqualTo(ID);
        assertThat(violations(Codecs.INTEGER.tryValidate("1", STRICT))).containsExactly("$ int_type");
    }

    @Test
    void tellsListsFromSetsInStrictMode() {
        assertThat(Codecs.list(Codecs.STRING).validate(new String[] {"a"}, STRICT))
                .containsExactly("a");
        assertThat(violations(Codecs.list(Codecs.STRING).tryValidate(Set.of("a"), STRICT)))
                .containsExactly("$ list_type");
        assertThat(Codecs.set(Codecs.STRING).validate(Set.of("a"), STRICT)).containsExactly("a");
        assertThat(violations(Codecs.set(Codecs.STRING).tryValidate(List.of("a"), STRICT)))
                .containsExactly("$ set_type");
    }

    @Test
    void convertsMapKeysEvenInStrictMode() {
        assertThat(Codecs.map(Codecs.UUID, Codecs.INTEGER).validate(map(ID.toString(), 1), STRICT))
                .isEqualTo(Map.of(ID, 1));
    }

    // ---- inputs inside a document

    @Test
    void placesViolationsOfAnInnerInputInTheWholeDocument() {
        Codec<List<Integer>> runs = Codecs.before(Codecs.list(Codecs.INTEGER), raw -> List.of(1, "x"));

        assertThat(Codecs.map(Codecs.list(runs))
                        .tryValidateJson("{\"runs\":\n [[1],null]}")
                        .violations())
                .extracting(violation -> violation.path() + " " + violation.location())
                .containsExactly("runs[0][1] " + new Location(2, 3, 11), "runs[1][1] " + new Location(2, 7, 15));
    }
}
