package dev.formwork.processor.jackson;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

class Jackson2Test extends JacksonMatrix {
    Jackson2Test() {
        super(new Jackson2(new ObjectMapper()));
    }

    private record Jackson2(ObjectMapper mapper) implements Databind {
        private JavaType type(Type type) {
            return mapper.constructType(type);
        }

        @Override
        public @Nullable Object read(String json, Type type) throws Exception {
            return mapper.readValue(json, type(type));
        }

        @Override
        public @Nullable Object readExactly(String json, Type type) throws Exception {
            return mapper.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .forType(type(type))
                    .readValue(json);
        }

        @Override
        public String write(@Nullable Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String write(@Nullable Object value, Type declared) throws Exception {
            return mapper.writerFor(type(declared)).writeValueAsString(value);
        }

        @Override
        public String writeOtherwise(Object value) throws Exception {
            return new ObjectMapper()
                    .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                    .writeValueAsString(value);
        }

        @Override
        public String tree(Object value) throws Exception {
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
