package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;

public class Person {
    private String name;

    @JsonIgnore
    private int age;

    @JsonCreator
    public Person(@JsonProperty("name") String name) {
        this.name = name;
    }

    @JsonGetter("name")
    public String name() {
        return name;
    }

    @JsonSetter
    @JsonAlias("called")
    public void setName(String name) {
        this.name = name;
    }

    public int age() {
        return age;
    }
}
