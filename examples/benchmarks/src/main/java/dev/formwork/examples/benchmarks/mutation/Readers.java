package dev.formwork.examples.benchmarks.mutation;

import com.alibaba.fastjson2.JSON;
import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.formwork.examples.benchmarks.contestant.handwritten.HandwrittenContestant;
import dev.formwork.examples.benchmarks.contestant.jackson.Jackson2Mapper;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The contestants, each reading an object whose members may be anything. */
final class Readers {

    private static final JsonFactory STRICT = new JsonFactory();

    private Readers() {}

    static Map<String, Reader> all() {
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put("formwork", ImmutableAnythingSchema::validateJson);
        readers.put("handwritten", HandwrittenContestant::decodeAnyObject);
        readers.put("fastjson2", json -> JSON.parseObject(json, AnythingBean.class));
        readers.put("dsl-json", dslJson());
        JsonType<Anything> avaje = Jsonb.builder().build().type(Anything.class);
        readers.put("avaje-jsonb", avaje::fromJson);
        com.fasterxml.jackson.databind.ObjectReader jackson2 =
                Jackson2Mapper.create().readerFor(Anything.class);
        readers.put("jackson2", jackson2::readValue);
        tools.jackson.databind.ObjectReader jackson3 = tools.jackson.databind.json.JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readerFor(Anything.class);
        readers.put("jackson3", jackson3::readValue);
        return readers;
    }

    /** With a reader that is used again, as where its speed is measured; nothing looks at what follows the object. */
    private static Reader dslJson() {
        DslJson<Object> dslJson = new DslJson<>(Settings.basicSetup().includeServiceLoader());
        JsonReader<Object> reader = dslJson.newReader();
        JsonReader.ReadObject<Anything> anything = dslJson.tryFindReader(Anything.class);
        return json -> {
            reader.process(json, json.length);
            reader.getNextToken();
            return anything.read(reader);
        };
    }

    /** The judge: jackson-core reads all of the text, and it is one object. */
    static boolean isObject(byte[] json) {
        try (JsonParser parser = STRICT.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (int depth = 1; depth > 0; ) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return false;
                }
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                } else if (token == JsonToken.VALUE_STRING) {
                    parser.getText();
                }
            }
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
