package dev.formwork.processor.jackson;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.formwork.Literal;
import dev.formwork.Schema;

/** A union whose tag is a field, and whose members Jackson picks by their names. */
@Schema
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "type",
        visible = true)
@JsonSubTypes({@JsonSubTypes.Type(value = Job.Build.class, name = "build"), @JsonSubTypes.Type(Job.Test.class)})
public interface Job {

    /** Has a name in the union. */
    @Schema
    interface Build extends Job {
        @Literal("build")
        String type();

        int steps();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Build fromJsonValue(Object json) {
            return ImmutableJobBuild.fromJsonValue(json);
        }
    }

    /** Has a name of its own. */
    @Schema
    @JsonTypeName("test")
    interface Test extends Job {
        @Literal("test")
        String type();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Test fromJsonValue(Object json) {
            return ImmutableJobTest.fromJsonValue(json);
        }
    }
}
