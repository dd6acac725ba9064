package dev.formwork.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "user@localhost",
                "user.name+tag@example.org",
                "USER@EXAMPLE.ORG",
                "0@1.2",
                "o'brien@example.org",
                "!#$%&'*+-/=?^_`{|}~@example.org",
                "-@example.org",
                "user@a-b.c--d.org",
                "user@xn--bcher-kva.example",
                "user@az.AZ.09",
            })
    void takesAddresses(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "user",
                "user@",
                "@example.org",
                "user@@example.org",
                "user@home@example.org",
                ".user@example.org",
                "user.@example.org",
                "user..name@example.org",
                "user name@example.org",
                " user@example.org",
                "user@example.org ",
                "user@example.org\n",
                "user@exam ple.org",
                "user@.example.org",
                "user@example.org.",
                "user@example..org",
                "user@-example.org",
                "user@example-.org",
                "user@example.-org",
                "user@example.org-",
                "user@exam_ple.org",
                "user@[127.0.0.1]",
                "\"user name\"@example.org",
                "user(comment)@example.org",
                "User <user@example.org>",
                "user,other@example.org",
                "m\u00fcller@example.org",
                "user@b\u00fccher.example",
                "user@example.org\u0000",
                "\uff55ser@example.org",
            })
    void refusesEverythingElse(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void theLocalPartHasAtMost64Characters() {
        assertThat(EmailAddress.isValid("u".repeat(64) + "@example.org")).isTrue();
        assertThat(EmailAddress.isValid("u".repeat(65) + "@example.org")).isFalse();
    }

    @Test
    void aLabelHasAtMost63Characters() {
        assertThat(EmailAddress.isValid("user@" + "d".repeat(63) + ".org")).isTrue();
        assertThat(EmailAddress.isValid("user@" + "d".repeat(64) + ".org")).isFalse();
        assertThat(EmailAddress.isValid("user@example." + "d".repeat(64))).isFalse();
    }

    @Test
    void theAddressHasAtMost254Characters() {
        String address = "user@" + "d.".repeat(124);
        assertThat(EmailAddress.isValid(address + "d")).isTrue();
        assertThat(EmailAddress.isValid(address + "dd")).isFalse();
    }
}
