package dev.formwork.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schema as the generator would implement it, and another implementation of it. */
final class TaskSamples {
    static final UUID ID = UUID.fromString("5b0b4d0e-3b2a-4c8e-9a55-0d1a8f4a2f11");

    static final FieldTable FIELDS = FieldTable.of("Task", Field.values())
            .required(Field.ID, Field.NAME)
            .secret(Field.TOKEN)
            .alias(Field.NAME, "title");

    static final Codec<Task> CODEC = new TaskCodec(FIELDS);

    private TaskSamples() {}

    interface Task {
        UUID id();

        String name();

        int runs();

        List<String> tags();

        Map<String, @Nullable Object> parameters();

        Optional<Task> parent();

        Optional<String> token();

        default Map<String, @Nullable Object> extras() {
            return Map.of();
        }
    }

    enum Field implements FieldName {
        ID,
        NAME,
        RUNS,
        TAGS,
        PARAMETERS,
        PARENT,
        TOKEN;

        @Override
        public String propertyName() {
            return wireName();
        }

        @Override
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the generator would make. */
    record TaskValue(
            UUID id,
            String name,
            int runs,
            List<String> tags,
            Map<String, @Nullable Object> parameters,
            Optional<Task> parent,
            Optional<String> token,
            Map<String, @Nullable Object> extras,
            long set)
            implements Task {}

    /** What a user might write; the parent is set later, so that it can be anything. */
    static class TaskBean implements Task {
        @Nullable
        Task parent;

        @Nullable
        String name = "bean";

        @Nullable
        RuntimeException thrown;

        @Override
        public UUID id() {
            return ID;
        }

        @Override
        public @Nullable String name() {
            if (thrown != null) {
                throw thrown;
            }
            return name;
        }

        @Override
        public int runs() {
            return 3;
        }

        @Override
        public List<String> tags() {
            return List.of("x");
        }

        @Override
        public Map<String, @Nullable Object> parameters() {
            return Map.of("deep", List.of(1));
        }

        @Override
        public Optional<Task> parent() {
            return Optional.ofNullable(parent);
        }

        @Override
        public Optional<String> token() {
            return Optional.of("t0ken");
        }
    }

    static final class TaskCodec extends ObjectCodec<Task> {
        private final FieldTable fields;

        TaskCodec(FieldTable fields) {
            super(Task.class, TaskValue.class, fields);
            this.fields = fields;
        }

        @Override
        protected @Nullable Task readFields(Input in) {
            if (!in.beginObject(this)) {
                return null;
            }
            UUID id = null;
            String name = null;
            int runs = 0;
            List<String> tags = List.of();
            Map<String, @Nullable Object> parameters = Map.of();
            Task parent = null;
            String token = null;
            Map<String, @Nullable Object> extras = new LinkedHashMap<>();
            for (int field = in.nextField(); field != Input.END; field = in.nextField()) {
                switch (field) {
                    case 0 -> id = in.readUuid();
                    case 1 -> name = in.readString();
                    case 2 -> runs = in.readInt();
                    case 3 -> tags = in.readList(Codecs.STRING);
                    case 4 -> parameters = in.readMap(Codecs.ANY);
                    case 5 -> parent = in.readNull() ? null : read(in);
                    case 6 -> token = in.readNull() ? null : in.readString();
                    case Input.EXTRA -> extras.put(in.memberName(), in.readAny());
                    default -> throw in.unexpectedField(field);
                }
            }
            long set = in.fieldsSeen();
            return in.endObject()
                    ? new TaskValue(
                            id,
                            name,
                            runs,
                            tags,
                            parameters,
                            Optional.ofNullable(parent),
                            Optional.ofNullable(token),
                            extras,
                            set)
                    : null;
        }

        @Override
        public void write(Output out, Task task) {
            out.beginObject(fields, task instanceof TaskValue own ? own.set : -1L);
            out.field(0, task.id(), Codecs.UUID);
            out.field(1, task.name());
            out.field(2, task.runs());
            out.list(3, task.tags(), Codecs.STRING);
            out.map(4, task.parameters(), Codecs.ANY);
            out.field(5, task.parent(), this);
            out.field(6, task.token(), Codecs.STRING);
            out.extras(task.extras());
            out.endObject();
        }
    }

    /** A map in the order of the arguments: key, value, key, value. */
    static Map<Object, @Nullable Object> map(@Nullable Object... keysAndValues) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Each violation as its path and code. */
    static List<String> violations(Validated<?> validated) {
        return validated.violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
