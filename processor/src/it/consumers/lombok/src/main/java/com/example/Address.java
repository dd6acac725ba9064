package com.example;

import dev.formwork.Default;
import dev.formwork.Schema;
import java.util.Optional;

@Schema
public interface Address {
    String city();

    Optional<String> street();

    /** The default comes from a class of Lombok's. */
    @Default
    default String country() {
        return Settings.builder().country("NL").build().getCountry();
    }

    /** A type of Lombok's, by a converter. */
    PostCode postCode();
}
