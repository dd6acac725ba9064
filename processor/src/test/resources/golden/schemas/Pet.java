package sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.formwork.Schema;

/** A union as Jackson has it, with the tag beside the fields. */
@Schema
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Pet.Cat.class, name = "cat"),
    @JsonSubTypes.Type(value = Pet.Dog.class, name = "dog")
})
public interface Pet {
    /** What it is called. */
    String name();

    /** Purrs. */
    @Schema
    interface Cat extends Pet {
        int lives();
    }

    /** Barks. */
    @Schema
    interface Dog extends Pet {}
}
