package com.example;

import lombok.Builder;
import lombok.Value;
import lombok.With;

/** Has a schema and its generated implementation as fields. */
@Value
@Builder
public class Customer {
    String name;

    @With
    Address home;

    ImmutableAddress office;

    /** Uses what both processors generate. */
    public Customer movedTo(String city) {
        return withHome(ImmutableAddress.copyOf(home).withCity(city));
    }
}
