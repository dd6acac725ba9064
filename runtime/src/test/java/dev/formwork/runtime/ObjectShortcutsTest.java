package dev.formwork.runtime;

import static dev.formwork.runtime.TaskSamples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What generated code reads without a codec, from plain objects. */
class ObjectShortcutsTest {
    private static final List<Shortcut<?>> SHORTCUTS = List.of(
            new Shortcut<>(Scalars.UUID, Input::readUuid),
            new Shortcut<>(Scalars.OFFSET_DATE_TIME, Input::readOffsetDateTime),
            new Shortcut<>(Scalars.STRING, Input::readString),
            new Shortcut<>(Scalars.LONG, in -> orNull(in, in.readLong())),
            new Shortcut<>(Scalars.INTEGER, in -> orNull(in, in.readInt())),
            new Shortcut<>(Scalars.DOUBLE, in -> orNull(in, in.readDouble())));

    /** What is read, and the codes of what is reported. */
    private static List<Object> outcome(Object value, ValidationOptions options, boolean jsonOnly, Codec<?> codec) {
        Report report = new Report(options);
        Object read = codec.read(jsonOnly ? ObjectInput.ofJson(value, report) : ObjectInput.of(value, report));
        return List.of(
                Optional.ofNullable(read),
                report.violations().stream().map(Violation::code).toList());
    }

    @Test
    void readsWhatCodecsNameAsTheirOwnMethodsDo() {
        List<Object> values = List.of(
                ID,
                ID.toString(),
                new StringBuilder(ID.toString()),
                ID.toString().replace("-", ""),
                "00000000-0000-0000-0000-00000000000?",
                "00000000-0000-0000-0000-00000000000\ud800",
                "2031-02-03T12:34:56.123456Z",
                "2031-02-03 12:34+02:00",
                "2031-02-30T12:34:56.123456Z",
                OffsetDateTime.of(2031, 2, 3, 4, 5, 6, 7, ZoneOffset.ofHours(2)),
                "?",
                "\udc00",
                "",
                true,
                12,
                12L,
                1e300,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                new BigDecimal("1.5"),
                List.of());
        for (boolean strict : new boolean[] {false, true}) {
            for (boolean nonFinite : new boolean[] {false, true}) {
                for (boolean jsonOnly : new boolean[] {false, true}) {
                    ValidationOptions options =
                            ValidationOptions.DEFAULTS.withStrict(strict).withNonFiniteNumbers(nonFinite);
                    assertThat(values).allSatisfy(value -> {
                        for (Shortcut<?> shortcut : SHORTCUTS) {
                            assertThat(outcome(value, options, jsonOnly, shortcut))
                                    .isEqualTo(outcome(value, options, jsonOnly, shortcut.codec));
                        }
                    });
                }
            }
        }
    }

    private static <T> @Nullable T orNull(Input in, T value) {
        return in.violations() == 0 ? value : null;
    }

    /** Reads by a method of the input. */
    private record Shortcut<T>(Scalar<T> codec, Function<Input, @Nullable T> method) implements Codec<T> {
        @Override
        public @Nullable T read(Input in) {
            return method.apply(in);
        }

        @Override
        public void write(Output out, T value) {
            codec.write(out, value);
        }

        @Override
        public String title() {
            return codec.title();
        }
    }
}
