package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void noArgumentsMeanTheRecordedResponses() {
        assertThat(Arguments.parse()).isEqualTo(new Arguments(false, Optional.empty()));
    }

    @Test
    void urlIsTheServerToAsk() {
        assertThat(Arguments.parse("--url", "http://127.0.0.1:4200/api"))
                .isEqualTo(new Arguments(false, Optional.of(URI.create("http://127.0.0.1:4200/api"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsAskedForByEitherName(String name) {
        assertThat(Arguments.parse(name).help()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4200", "ftp://127.0.0.1/api", "http:", "/api", "http://no host/"})
    void urlMustBeAnHttpAddress(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.parse("--url", url));
    }

    @Test
    void urlTakesExactlyOneAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.parse("--url"));
        assertThatIllegalArgumentException().isThrownBy(() -> Arguments.parse("--url", "http://a/", "http://b/"));
    }

    @Test
    void otherArgumentsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse("--fast"))
                .withMessageContaining("--fast");
    }

    @Test
    void usageFitsAnOrdinaryTerminal() {
        assertThat(Arguments.USAGE.lines()).allMatch(line -> line.length() <= 80);
    }
}
