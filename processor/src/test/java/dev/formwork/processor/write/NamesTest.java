package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"name, name", "Name, name", "UUID, uuid", "URLPath, urlPath", "aB, aB", "$X, $X", "x, x"})
    void variablesBeginInLowerCase(String name, String variable) {
        assertThat(Words.lowerCamel(name)).isEqualTo(variable);
    }

    @ParameterizedTest
    @CsvSource({"name, NAME", "flowRunId, FLOW_RUN_ID", "URLPath, URL_PATH", "sha256Sum, SHA256_SUM", "a_b, A_B"})
    void constantsAreUpperSnakeCase(String name, String constant) {
        assertThat(Words.upperSnake(name)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"Job, job", "FlowRunResponse, response", "V2, v2", "JSON, json"})
    void schemasAreCalledByTheirLastWord(String schema, String variable) {
        assertThat(Words.lastWord(schema)).isEqualTo(variable);
    }

    @Test
    void aNameIsGivenOutOnce() {
        Scope scope = new Scope("taken");

        assertThat(scope.claim("taken")).isEqualTo("taken2");
        assertThat(scope.claim("taken")).isEqualTo("taken3");
        assertThat(scope.claim("free")).isEqualTo("free");
    }

    @Test
    void aKeywordIsNoName() {
        assertThat(new Scope().claim("class", "classValue")).isEqualTo("classValue");
    }

    @Test
    void localsDoNotHideWhatIsOutside() {
        Scope outer = new Scope("that");

        assertThat(outer.inner().claim("that")).isEqualTo("that2");
        assertThat(outer.claim("that")).isEqualTo("that2");
    }
}
