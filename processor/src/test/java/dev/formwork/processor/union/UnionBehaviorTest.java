package dev.formwork.processor.union;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is generated for unions, in use. */
public class UnionBehaviorTest {
    private static final String LETTER = """
            {"answer":{"type":"wait","delay":5},\
            "last":{"type":"abort","reason":"late"},\
            "schedule":{"interval":60.0,"zone":null,"otherwise":{"cron":"* * * * *","zone":"UTC"}},\
            "all":[{"type":"accept"},{"type":"reject","reason":null}],\
            "byName":{"none":{},"null":null},\
            "pets":[{"kind":"cat","name":"Tom","lives":9},{"kind":"dog","name":"Rex","size":"big"}]}""";

    private static List<String> violations(Validated<?> validated) {
        return validated.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }

    @Test
    void literalPicksTheMember() {
        assertThat(ImmutableAnswer.validateJson("{\"type\":\"wait\",\"delay\":\"5\"}"))
                .isEqualTo(ImmutableAnswerWait.builder().delay(5).build());
        assertThat(violations(ImmutableAnswer.tryValidateJson("{\"type\":\"wait\",\"reason\":\"x\"}")))
                .containsExactly("reason extra_forbidden", "delay missing");
        assertThat(ImmutableAnswer.tryValidateJson("{\"type\":\"later\"}").violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("union_tag_invalid");
                    assertThat(violation.params())
                            .containsExactly(
                                    Map.entry("tag", "type"),
                                    Map.entry("expected", List.of("accept", "wait", "reject", "abort")));
                });
    }

    @Test
    void membersOfAUnionInAUnionArePickedToo() {
        assertThat(ImmutableAnswer.validate(Map.of("type", "abort"))).isInstanceOf(ImmutableAnswerNoAbort.class);
        assertThat(ImmutableAnswerNo.validate(Map.of("type", "reject"))).isInstanceOf(Answer.No.Reject.class);
        assertThat(violations(ImmutableAnswerNo.tryValidate(Map.of("type", "accept"))))
                .containsExactly("$ union_tag_invalid");
    }

    @Test
    void withoutTheTagTheBestMemberIsTaken() {
        assertThat(ImmutableAnswer.validateJson("{}")).isInstanceOf(Answer.Accept.class);
        assertThat(ImmutableAnswer.validateJson("{\"reason\":\"x\"}")).isInstanceOf(Answer.No.Reject.class);
        assertThat(ImmutableAnswer.validateJson("{\"delay\":1}")).isInstanceOf(Answer.Wait.class);
        assertThat(ImmutableSchedule.validateJson("{\"cron\":\"x\"}"))
                .isEqualTo(ImmutableScheduleCron.builder().cron("x").build());
        assertThat(ImmutableSchedule.validateJson("{}")).isInstanceOf(Schedule.None.class);
    }

    @Test
    void violationsOfAllMembersAreReportedIfNoneFits() {
        assertThat(violations(ImmutableSchedule.tryValidateJson("{\"zone\":5}")))
                .containsExactly(
                        "zone string_type",
                        "interval missing",
                        "zone string_type",
                        "cron missing",
                        "zone extra_forbidden");
    }

    @Test
    void everyOperationIsThere() {
        String json = "[{\"type\":\"accept\"},7]";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(violations(ImmutableAnswer.tryValidateJsonList(bytes))).containsExactly("[1] model_type");
        assertThat(ImmutableAnswer.streamJsonList(new ByteArrayInputStream(bytes))
                        .map(Validated::isValid))
                .containsExactly(true, false);
        assertThat(ImmutableAnswer.validateList(List.of(Map.of("type", "accept")), ValidationOptions.DEFAULTS))
                .hasSize(1);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> ImmutableAnswer.validateJson("7"))
                .withMessageContaining("Answer");
        assertThat(ImmutableAnswer.CODEC.title()).isEqualTo("Answer");
    }

    @Test
    void operationsServeAsFunctionsWithAndWithoutOptions() {
        Function<String, Answer> ofText = ImmutableAnswer::validateJson;
        Function<Object, Validated<Answer>> ofObjects = ImmutableAnswer::tryValidate;
        BiFunction<String, ValidationOptions, Answer> byOptions = ImmutableAnswer::validateJson;

        assertThat(ofText.apply("{}")).isInstanceOf(Answer.Accept.class);
        assertThat(ofObjects.apply(Map.of("type", 5)).isValid()).isFalse();
        assertThat(byOptions.apply("{}", ValidationOptions.DEFAULTS)).isInstanceOf(Answer.Accept.class);
    }

    @Test
    void unionsMayBeWhereverASchemaMayBe() {
        Letter letter = ImmutableLetter.validateJson(LETTER);
        assertThat(letter.answer().isFinal()).isFalse();
        assertThat(letter.last()).containsInstanceOf(Answer.No.Abort.class);
        assertThat(letter.all()).hasSize(2);
        assertThat(letter.byName()).containsEntry("null", null);
        assertThat(letter.pets()[1])
                .isInstanceOfSatisfying(
                        Pet.Dog.class, dog -> assertThat(dog.extras()).isEqualTo(Map.of("size", "big")));
        assertThat(letter.toJson()).isEqualTo(LETTER);
        assertThat(ImmutableLetter.validate(letter.toMap())).isEqualTo(letter).hasSameHashCodeAs(letter);
    }

    @Test
    void pathsHaveNoNamesOfMembers() {
        String broken = LETTER.replace("\"delay\":5", "\"delay\":[]")
                .replace("\"cat\"", "\"cow\"")
                .replace("\"cron\":\"* * * * *\"", "\"cron\":1");
        assertThat(violations(ImmutableLetter.tryValidateJson(broken)))
                .contains("answer.delay int_type", "schedule.otherwise.cron string_type", "pets[0] union_tag_invalid");
    }

    @Test
    void instancesAreTakenAsTheyAreAndOtherImplementationsAreRead() {
        Answer wait = ImmutableAnswerWait.builder().delay(1).build();
        assertThat(ImmutableAnswer.validate(wait)).isSameAs(wait);
        Answer.Wait own = new Answer.Wait() {
            @Override
            public String type() {
                return "wait";
            }

            @Override
            public int delay() {
                return 1;
            }
        };
        assertThat(ImmutableAnswer.validate(own)).isEqualTo(wait);
        assertThat(ImmutableAnswer.CODEC.toJson(own)).isEqualTo("{\"type\":\"wait\",\"delay\":1}");
    }

    @Test
    void tagBesideTheFieldsIsWrittenFirstAndNotKept() {
        Pet dog = ImmutablePet.validateJson("{\"size\":1,\"kind\":\"dog\",\"name\":\"Rex\"}");
        assertThat(ImmutablePet.CODEC.toJson(dog)).isEqualTo("{\"kind\":\"dog\",\"name\":\"Rex\",\"size\":1}");
        assertThat(ImmutablePet.CODEC.toJson(dog, DumpOptions.ALL.onlySet())).startsWith("{\"kind\":\"dog\"");
        assertThat(violations(ImmutablePet.tryValidateJson("{\"kind\":\"cat\",\"name\":\"Tom\",\"size\":1}")))
                .containsExactly("size extra_forbidden", "lives missing");
        assertThat(ImmutablePetCat.CODEC
                        .tryValidateJson("{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":1}")
                        .isValid())
                .isFalse();
    }

    @Test
    void membersAreBuiltAsAnySchema() {
        Letter letter = ImmutableLetter.builder()
                .answer(ImmutableAnswerAccept.builder().build())
                .schedule(ImmutableScheduleInterval.builder()
                        .interval(Duration.ofMinutes(1))
                        .otherwise(ImmutableScheduleNone.builder().build())
                        .build())
                .all(List.of())
                .byName(Map.of())
                .pets(new Pet[0])
                .build();
        assertThat(letter.last()).isEqualTo(Optional.empty());
        assertThat(ImmutableLetter.validateJson(letter.toJson())).isEqualTo(letter);
    }
}
