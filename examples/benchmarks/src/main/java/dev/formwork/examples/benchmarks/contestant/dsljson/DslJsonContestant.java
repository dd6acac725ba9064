package dev.formwork.examples.benchmarks.contestant.dsljson;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import java.io.IOException;
import java.util.List;

/** dsl-json with the code that its processor generates for the records; reader and writer are used again. */
public final class DslJsonContestant implements Contestant {

    private final DslJson<Object> dslJson = new DslJson<>(Settings.basicSetup().includeServiceLoader());
    private final JsonReader<Object> reader = dslJson.newReader();
    private final JsonWriter writer = dslJson.newWriter();
    private final JsonReader.ReadObject<FlowRun> runs = dslJson.tryFindReader(FlowRun.class);
    private final JsonReader.ReadObject<Limit> limits = dslJson.tryFindReader(Limit.class);
    private final JsonWriter.WriteObject<FlowRun> runWriter = dslJson.tryFindWriter(FlowRun.class);

    @Override
    public List<FlowRun> decodePage(byte[] json) throws IOException {
        reader.process(json, json.length);
        reader.getNextToken();
        return reader.readCollection(runs);
    }

    @Override
    @SuppressWarnings("unchecked") // a page is what decodePage returned
    public byte[] encodePage(List<?> page) {
        writer.reset();
        writer.serialize((List<FlowRun>) page, runWriter);
        return writer.toByteArray();
    }

    @Override
    public Limit decodeSmall(byte[] json) throws IOException {
        reader.process(json, json.length);
        reader.getNextToken();
        return limits.read(reader);
    }
}
