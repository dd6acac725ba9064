package dev.formwork.examples.benchmarks.contestant.jackson;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Jackson 2 databind with records. */
public final class Jackson2Contestant implements dev.formwork.examples.benchmarks.contestant.ObjectReader {

    private final JsonMapper mapper = Jackson2Mapper.create();
    private final JavaType pageType = mapper.getTypeFactory().constructCollectionType(List.class, FlowRun.class);
    private final ObjectReader pages = mapper.readerFor(pageType);
    private final ObjectReader limits = mapper.readerFor(Limit.class);
    private final ObjectWriter pageWriter = mapper.writerFor(pageType);

    @Override
    public List<FlowRun> decodePage(byte[] json) throws IOException {
        return pages.readValue(json);
    }

    @Override
    public byte[] encodePage(List<?> page) throws IOException {
        return pageWriter.writeValueAsBytes(page);
    }

    @Override
    public Limit decodeSmall(byte[] json) throws IOException {
        return limits.readValue(json);
    }

    @Override
    public List<FlowRun> fromObjects(List<Map<String, Object>> page) {
        return mapper.convertValue(page, pageType);
    }
}
