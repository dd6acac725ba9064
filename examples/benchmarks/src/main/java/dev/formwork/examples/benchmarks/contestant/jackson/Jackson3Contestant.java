package dev.formwork.examples.benchmarks.contestant.jackson;

import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 databind with records. */
public final class Jackson3Contestant implements dev.formwork.examples.benchmarks.contestant.ObjectReader {

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();
    private final JavaType pageType = mapper.getTypeFactory().constructCollectionType(List.class, FlowRun.class);
    private final ObjectReader pages = mapper.readerFor(pageType);
    private final ObjectReader limits = mapper.readerFor(Limit.class);
    private final ObjectWriter pageWriter = mapper.writerFor(pageType);

    @Override
    public List<FlowRun> decodePage(byte[] json) {
        return pages.readValue(json);
    }

    @Override
    public byte[] encodePage(List<?> page) {
        return pageWriter.writeValueAsBytes(page);
    }

    @Override
    public Limit decodeSmall(byte[] json) {
        return limits.readValue(json);
    }

    @Override
    public List<FlowRun> fromObjects(List<Map<String, Object>> page) {
        return mapper.convertValue(page, pageType);
    }
}
