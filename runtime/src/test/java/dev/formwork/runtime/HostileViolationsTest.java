package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.Extra;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A million things that are wrong, or unknown, or there again. Work that grew with the square of their number would take
 * hours; the time limit leaves room for slow machines only.
 */
@Timeout(120)
class HostileViolationsTest {
    private static final int MILLION = 1_000_000;
    private static final ValidationOptions ALL = ValidationOptions.DEFAULTS.withMaxViolations(2 * MILLION);
    private static final ValidationOptions REJECTING =
            ValidationOptions.DEFAULTS.withDuplicateKeys(DuplicateKeys.REJECT);

    private static final Codec<Map<String, Long>> NUMBERS = Codecs.map(Codecs.LONG);

    private static TestSchema schema(Extra extra) {
        return TestSchema.of("Schema", TestSchema.named("a", Codecs.LONG, "b", Codecs.ANY), TestSchema.extra(extra));
    }

    private static byte[] object(int size, IntFunction<String> member) {
        return joined("{", size, member, "}");
    }

    private static byte[] list(int size, IntFunction<String> item) {
        return joined("[", size, item, "]");
    }

    private static byte[] joined(String open, int size, IntFunction<String> element, String close) {
        return IntStream.range(0, size)
                .mapToObj(element)
                .collect(Collectors.joining(",", open, close))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> map(int size, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put("k" + i, value);
        }
        return map;
    }

    // ---- violations

    @Test
    void collectsAHundredOfAMillionUnlessToldOtherwise() {
        byte[] list = list(MILLION, i -> "\"x\"");
        byte[] object = object(MILLION, i -> "\"k" + i + "\":\"x\"");
        assertThat(Codecs.list(Codecs.LONG).tryValidateJson(list).violations()).hasSize(101);
        assertThat(NUMBERS.tryValidateJson(object).violations()).hasSize(101);
        assertThat(NUMBERS.tryValidate(map(MILLION, "x")).violations()).hasSize(101);
        assertThat(Codecs.list(Codecs.LONG)
                        .tryValidate(Collections.nCopies(MILLION, "x"))
                        .violations())
                .hasSize(101);
    }

    @Test
    void collectsAMillionIfToldTo() {
        List<Violation> ofList = Codecs.list(Codecs.LONG)
                .tryValidateJson(list(MILLION, i -> "\"x\""), ALL)
                .violations();
        assertThat(ofList).hasSize(MILLION);
        assertThat(ofList.get(MILLION - 1).location()).isEqualTo(new Location(1, 4 * MILLION - 2, 4L * MILLION - 3));
        assertThat(Codecs.list(Codecs.LONG)
                        .tryValidate(Collections.nCopies(MILLION, "x"), ALL)
                        .violations())
                .hasSize(MILLION);
    }

    /** Each further member may be one of the earlier ones again, whose violations then do not count any more. */
    @Test
    void looksForAMembersEarlierViolationsInNoTime() {
        byte[] bad = object(MILLION, i -> "\"k" + i + "\":\"x\"");
        assertThat(NUMBERS.tryValidateJson(bad, ALL).violations()).hasSize(MILLION);
        assertThat(NUMBERS.tryValidate(map(MILLION, "x"), ALL).violations()).hasSize(MILLION);
    }

    @Test
    void forgetsAMembersEarlierViolationsInNoTime() {
        byte[] twice = object(MILLION, i -> "\"k" + i % (MILLION / 2) + "\":\"x\"");
        List<Violation> violations = NUMBERS.tryValidateJson(twice, ALL).violations();
        assertThat(violations).hasSize(MILLION / 2);
        assertThat(violations.get(0).path()).hasToString("k0");
        byte[] mended = object(MILLION, i -> "\"k" + i % (MILLION / 2) + "\":" + (i < MILLION / 2 ? "\"x\"" : "1"));
        assertThat(NUMBERS.tryValidateJson(mended, ALL).isValid()).isTrue();
    }

    @Test
    void forgetsAFieldsEarlierViolationsInNoTime() {
        Codec<Map<String, Long>> inner = NUMBERS;
        TestSchema schema = TestSchema.of("Schema", TestSchema.named("a", Codecs.LONG, "b", inner));
        String bad = new String(object(MILLION / 2, i -> "\"k" + i + "\":\"x\""), StandardCharsets.UTF_8);
        byte[] again = object(MILLION / 2, i -> i == 0 ? "\"b\":" + bad : "\"a\":\"x\"");
        assertThat(Read.json(again, schema, ALL).violations()).hasSize(MILLION / 2 + 1);
    }

    @Test
    void locatesAMillionMissingFieldsInNoTime() {
        TestSchema needy = TestSchema.of("Needy", TestSchema.named("a", Codecs.LONG), TestSchema.required(0));
        Codec<Object> list = TestScalars.codec("list", in -> in.readList(TestScalars.codec("needy", needy::read)));
        Read.Outcome outcome = Read.json(list(MILLION, i -> "{}"), list, ALL);
        assertThat(outcome.violations()).hasSize(MILLION);
        assertThat(outcome.violations().get(MILLION - 1).location())
                .isEqualTo(new Location(1, 3 * MILLION - 1, 3L * MILLION - 2));
    }

    @Test
    void keepsTheMessageShortHoweverLongTheNames() {
        String name = "n".repeat(MILLION);
        byte[] text = ("{\"" + name + "\":[" + "\"x\",".repeat(50) + "1]}").getBytes(StandardCharsets.UTF_8);
        Validated<Map<String, List<Long>>> read =
                Codecs.map(Codecs.list(Codecs.LONG)).tryValidateJson(text);
        assertThat(read.violations()).hasSize(50);
        assertThat(new ValidationException("map", read.violations()).getMessage())
                .hasSizeLessThan(25_000);
    }

    // ---- unknown members

    @Test
    void passesOrKeepsOrForbidsAMillionUnknownMembers() {
        byte[] text = object(MILLION, i -> "\"k" + i + "\":1");
        long ignoring = Allocation.of(() -> assertThat(Read.json(text, schema(Extra.IGNORE), ValidationOptions.DEFAULTS)
                        .isValid())
                .isTrue());
        assertThat(ignoring).isLessThan(5_000_000);
        assertThat(Read.json(text, schema(Extra.FORBID), ValidationOptions.DEFAULTS)
                        .codes())
                .hasSize(101);
        assertThat(Read.json(text, schema(Extra.FORBID), ALL).codes()).hasSize(MILLION);
        assertThat(Read.json(text, schema(Extra.KEEP), ValidationOptions.DEFAULTS)
                        .value())
                .isInstanceOfSatisfying(
                        TestSchema.Row.class, row -> assertThat(row.extras()).hasSize(MILLION));
        for (Extra extra : List.of(Extra.IGNORE, Extra.KEEP)) {
            assertThat(Read.json(text, schema(extra), REJECTING).isValid()).isTrue();
        }
    }

    @Test
    void findsAMillionDuplicates() {
        byte[] twice = object(MILLION, i -> "\"k" + i / 2 + "\":1");
        ValidationOptions options = ALL.withDuplicateKeys(DuplicateKeys.REJECT);
        assertThat(Read.json(twice, schema(Extra.IGNORE), options).codes()).hasSize(MILLION / 2);
        assertThat(NUMBERS.tryValidateJson(twice, options).violations()).hasSize(MILLION / 2);
        byte[] field = object(MILLION, i -> "\"a\":1");
        assertThat(Read.json(field, schema(Extra.IGNORE), options).codes()).hasSize(MILLION - 1);
    }

    // ---- names that collide

    /** 2<sup>17</sup> names that have the same hash code; more than a list in one place of a table could bear. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 17; bit++) {
            name.append((number & 1 << bit) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    @Test
    void readsMapKeysThatCollide() {
        byte[] text = object(1 << 17, i -> '"' + colliding(i) + "\":1");
        Map<String, Long> map = NUMBERS.validateJson(text);
        assertThat(map).hasSize(1 << 17);
        assertThat(NUMBERS.validateJson(text, REJECTING)).hasSize(1 << 17);
        assertThat(NUMBERS.validate(map)).hasSize(1 << 17);
        assertThat((Map<?, ?>) Codecs.ANY.validateJson(text)).hasSize(1 << 17);
        assertThat(Codecs.set(Codecs.STRING).validate(map.keySet())).hasSize(1 << 17);
    }

    @Test
    void readsUnknownMembersThatCollide() {
        byte[] text = object(1 << 17, i -> '"' + colliding(i) + "\":1");
        for (Extra extra : List.of(Extra.IGNORE, Extra.KEEP)) {
            assertThat(Read.json(text, schema(extra), REJECTING).isValid()).isTrue();
        }
        assertThat(Read.json(text, schema(Extra.FORBID), ALL).codes()).hasSize(1 << 17);
    }

    @Test
    void forgetsTheViolationsOfMembersThatCollide() {
        byte[] twice = object(1 << 18, i -> '"' + colliding(i) + "\":\"x\"");
        assertThat(NUMBERS.tryValidateJson(twice, ALL).violations()).hasSize(1 << 17);
    }
}
