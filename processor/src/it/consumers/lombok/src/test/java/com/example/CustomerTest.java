package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerTest {
    private static final Address HOME =
            ImmutableAddress.validateJson("{\"city\": \"Delft\", \"postCode\": \"2611 AA\"}");

    @Test
    void lombokClassHoldsSchemas() {
        Customer customer = Customer.builder()
                .name("Ada")
                .home(HOME)
                .office(ImmutableAddress.copyOf(HOME))
                .build();

        assertThat(customer.getHome()).isEqualTo(customer.getOffice());
        assertThat(customer.movedTo("Leiden").getHome().city()).isEqualTo("Leiden");
    }

    @Test
    void schemaUsesLombokClasses() {
        assertThat(HOME.postCode()).isEqualTo(new PostCode("2611 AA"));
        assertThat(HOME.country()).isEqualTo("NL");
    }
}
