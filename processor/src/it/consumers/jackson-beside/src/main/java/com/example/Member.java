package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.formwork.Schema;

@Schema
public interface Member {
    @JsonProperty("member_name")
    @JsonAlias("called")
    String name();

    default Person toPerson() {
        return new Person(name());
    }
}
