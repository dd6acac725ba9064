package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.formwork.Extra;
import dev.formwork.Extras;
import dev.formwork.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A union whose tag stands beside the fields. */
@Schema
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = Pet.Cat.class, name = "cat"), @JsonSubTypes.Type(Pet.Dog.class)})
public interface Pet {
    String name();

    /** Has a name in the union. */
    @Schema(extra = Extra.FORBID)
    interface Cat extends Pet {
        int lives();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Cat fromJsonValue(Object json) {
            return ImmutablePetCat.fromJsonValue(json);
        }
    }

    /** Has a name of its own, and keeps unknown keys. */
    @Schema(extra = Extra.KEEP)
    @JsonTypeName("dog")
    interface Dog extends Pet {
        @Extras
        Map<String, @Nullable Object> extras();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Dog fromJsonValue(Object json) {
            return ImmutablePetDog.fromJsonValue(json);
        }
    }
}
