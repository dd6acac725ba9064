package dev.formwork.examples.prefect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void randomIsTwoWordsInLowerCase() {
        for (int i = 0; i < 1000; i++) {
            assertThat(Slugs.random()).matches("[a-z]+-[a-z]+");
        }
    }

    @Test
    void randomVaries() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            names.add(Slugs.random());
        }

        assertThat(names).hasSizeGreaterThan(100);
    }
}
