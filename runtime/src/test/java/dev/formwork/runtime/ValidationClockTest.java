package dev.formwork.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ValidationClockTest {
    private static final Instant NOON = Instant.parse("2031-02-03T12:00:00Z");
    private static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Clock AT_ONE = Clock.fixed(NOON.plusSeconds(3600), ZoneOffset.UTC);
    private static final ValidationOptions NOONS = ValidationOptions.DEFAULTS.withClock(AT_NOON);
    private static final ValidationOptions ONES = ValidationOptions.DEFAULTS.withClock(AT_ONE);

    /** Gives the clock that a default, a validator or a constraint would see. */
    private static final Codec<Clock> CLOCK = TestScalars.codec("clock", in -> {
        in.readAny();
        return ValidationClock.current();
    });

    @AfterEach
    void noReadingLeavesItsClockBehind() {
        assertThat(ValidationClock.current()).isEqualTo(Clock.systemUTC());
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    @Test
    void isTheSystemsUnlessTheOptionsSayOtherwise() {
        assertThat(ValidationOptions.DEFAULTS.clock()).isEqualTo(Clock.systemUTC());
        assertThat(CLOCK.validate(1)).isEqualTo(Clock.systemUTC());
        assertThat(CLOCK.validateJson("1")).isEqualTo(Clock.systemUTC());
        assertThat(CLOCK.validateJsonList(stream("[1]"))).containsExactly(Clock.systemUTC());
        assertThat(CLOCK.streamJsonList(stream("[1]")).map(Validated::orElseThrow))
                .containsExactly(Clock.systemUTC());
    }

    @Test
    void isTheOptionsInEveryOperation() {
        assertThat(CLOCK.validate(1, NOONS)).isEqualTo(AT_NOON);
        assertThat(CLOCK.validateList(List.of(1, 2), NOONS)).containsExactly(AT_NOON, AT_NOON);
        assertThat(CLOCK.validateJson("1", NOONS)).isEqualTo(AT_NOON);
        assertThat(CLOCK.validateJson("1".getBytes(UTF_8), NOONS)).isEqualTo(AT_NOON);
        assertThat(CLOCK.validateJson(stream("1"), NOONS)).isEqualTo(AT_NOON);
        assertThat(CLOCK.validateJsonList("[1]", NOONS)).containsExactly(AT_NOON);
        assertThat(CLOCK.validateJsonList("[1]".getBytes(UTF_8), NOONS)).containsExactly(AT_NOON);
        assertThat(CLOCK.validateJsonList(stream("[1,2]"), NOONS)).containsExactly(AT_NOON, AT_NOON);
        assertThat(CLOCK.streamJsonList(stream("[1,2]"), NOONS).map(Validated::orElseThrow))
                .containsExactly(AT_NOON, AT_NOON);
    }

    @Test
    void isKeptByTheOtherOptions() {
        assertThat(NOONS.withStrict(true)
                        .withFailFast(true)
                        .withMaxViolations(1)
                        .withMaxDepth(1)
                        .withDuplicateKeys(ValidationOptions.DuplicateKeys.REJECT)
                        .withNonFiniteNumbers(true)
                        .clock())
                .isEqualTo(AT_NOON);
    }

    @Test
    void isTheInnermostReadingsThatNamesOne() {
        List<Clock> seen = new ArrayList<>();
        Codec<String> outer = TestScalars.codec("outer", in -> {
            seen.add(ValidationClock.current());
            seen.add(CLOCK.validateJson("1", ONES));
            seen.add(CLOCK.validateJson("1"));
            seen.add(ValidationClock.current());
            return in.readString();
        });
        outer.validateJson("\"x\"", NOONS);
        assertThat(seen).containsExactly(AT_NOON, AT_ONE, AT_NOON, AT_NOON);
    }

    /** Between two items of a stream the caller's code runs, which may well read something else. */
    @Test
    void isTheStreamsOnlyWhileItReadsAnItem() {
        List<Clock> seen = new ArrayList<>();
        try (Stream<Validated<Clock>> items = CLOCK.streamJsonList(stream("[1,2]"), NOONS)) {
            items.forEach(item -> {
                seen.add(item.orElseThrow());
                seen.add(ValidationClock.current());
                seen.add(CLOCK.validateJson("1", ONES));
            });
        }
        assertThat(seen).containsExactly(AT_NOON, Clock.systemUTC(), AT_ONE, AT_NOON, Clock.systemUTC(), AT_ONE);
    }

    @Test
    void isGivenBackAfterViolationsAndExceptions() {
        Codec<String> broken = TestScalars.codec("broken", in -> {
            throw new IllegalStateException("broken");
        });
        assertThatExceptionOfType(ValidationException.class).isThrownBy(() -> Codecs.LONG.validateJson("[", NOONS));
        assertThatThrownBy(() -> broken.validateJson("1", NOONS)).hasMessage("broken");
        assertThat(ValidationClock.current()).isEqualTo(Clock.systemUTC());
        Codec<Clock> surviving = TestScalars.codec("surviving", in -> {
            in.readAny();
            assertThatThrownBy(() -> broken.validateJson("1", ONES)).hasMessage("broken");
            return ValidationClock.current();
        });
        assertThat(surviving.validateJson("1", NOONS)).isEqualTo(AT_NOON);
    }

    @Test
    void isAnotherThreadsOwn() {
        Codec<Clock> elsewhere = TestScalars.codec("elsewhere", in -> {
            in.readAny();
            return CompletableFuture.supplyAsync(ValidationClock::current).join();
        });
        assertThat(elsewhere.validateJson("1", NOONS)).isEqualTo(Clock.systemUTC());
    }
}
