package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class MemberTest {
    @Test
    void schemaIsImplemented() {
        assertThat(ImmutableMember.validateJson("{\"called\": \"Ada\"}")
                        .toPerson()
                        .name())
                .isEqualTo("Ada");
    }

    @Test
    void otherClassesAreLeftAlone() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.example.ImmutableShape"));
    }
}
