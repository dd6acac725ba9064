package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text that has a surrogate without its partner is found wherever that is, and no other text is taken for one. */
class LoneSurrogateTest {
    private static final int LONGEST = 12;

    /** Characters before, between and behind the surrogates, and two whose bits together are one. */
    private static final String[] OTHERS = {"a", "\u07FF", "\uC000", "\u1800", "\uD7FF", "\uE000", "\uFFFF"};

    @Test
    void findsALoneSurrogateAtAnyPlace() {
        for (String other : OTHERS) {
            for (int length = 0; length < LONGEST; length++) {
                for (int at = 0; at <= length; at++) {
                    String before = other.repeat(at);
                    String behind = other.repeat(length - at);
                    assertThat(PlainScalars.isBroken(before + '\uD83D' + behind))
                            .isTrue();
                    assertThat(PlainScalars.isBroken(before + '\uDE00' + behind))
                            .isTrue();
                    assertThat(PlainScalars.isBroken(before + "\uDE00\uD83D" + behind))
                            .isTrue();
                    assertThat(PlainScalars.isBroken(before + "\uD83D\uDE00" + behind))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void takesCharactersThatAreNoSurrogatesAsTheyAre() {
        for (String first : OTHERS) {
            for (String second : OTHERS) {
                for (int length = 0; length < LONGEST; length++) {
                    assertThat(PlainScalars.isBroken((first + second).repeat(length) + first))
                            .isFalse();
                }
            }
        }
    }
}
