package dev.formwork.processor.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class Jackson3Test extends JacksonMatrix {
    Jackson3Test() {
        super(new Jackson3(new JsonMapper()));
    }

    /** Has what only this version knows without a module. */
    record Maybe(Optional<Sensor> sensor, Optional<ImmutableSensor> made) {}

    @Test
    void optionalMayHoldOne() throws Exception {
        String json = "{\"sensor\":{\"id\":\"00000000-0000-0001-0000-000000000002\",\"interval\":90.5},\"made\":null}";
        JsonMapper mapper = new JsonMapper();
        Maybe maybe = mapper.readValue(json, Maybe.class);
        assertThat(maybe.sensor()).containsInstanceOf(ImmutableSensor.class);
        assertThat(maybe.made()).isEmpty();
        assertThat(mapper.writeValueAsString(maybe)).isEqualTo(json);
    }

    private record Jackson3(JsonMapper mapper) implements Databind {
        private JavaType type(Type type) {
            return mapper.constructType(type);
        }

        @Override
        public @Nullable Object read(String json, Type type) {
            return mapper.readValue(json, type(type));
        }

        @Override
        public @Nullable Object readExactly(String json, Type type) {
            return mapper.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .forType(type(type))
                    .readValue(json);
        }

        @Override
        public String write(@Nullable Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(@Nullable Object value, Type declared) {
            return mapper.writerFor(type(declared)).writeValueAsString(value);
        }

        @Override
        public String writeOtherwise(Object value) {
            return JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                    .build()
                    .writeValueAsString(value);
        }

        @Override
        public String tree(Object value) {
            return mapper.valueToTree(value).toString();
        }

        @Override
        public @Nullable Object convert(Object value, Type type) {
            return mapper.convertValue(value, type(type));
        }

        @Override
        public Class<? extends Exception> failure() {
            return ValueInstantiationException.class;
        }
    }
}
