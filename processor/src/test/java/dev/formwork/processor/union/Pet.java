package dev.formwork.processor.union;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A union as Jackson has it, with the tag beside the fields. */
@Schema
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Pet.Cat.class, name = "cat"), @JsonSubTypes.Type(Pet.Dog.class)})
public interface Pet {

    /** What it is called. */
    String name();

    /** Purrs. */
    @Schema(extra = Extra.FORBID)
    interface Cat extends Pet {
        int lives();
    }

    /** Barks. */
    @Schema(extra = Extra.KEEP)
    @JsonTypeName("dog")
    interface Dog extends Pet {
        @Extras
        Map<String, @Nullable Object> extras();
    }
}
