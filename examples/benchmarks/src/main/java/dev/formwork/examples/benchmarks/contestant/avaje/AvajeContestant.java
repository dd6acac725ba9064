package dev.formwork.examples.benchmarks.contestant.avaje;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.time.Duration;
import java.util.List;

/** avaje-jsonb with the adapters that its processor generates for the records. */
public final class AvajeContestant implements Contestant {

    private final Jsonb jsonb = Jsonb.builder()
            .serializeNulls(true)
            .serializeEmpty(true)
            .add(Duration.class, new SecondsAdapter())
            .build();
    private final JsonType<List<FlowRun>> page = jsonb.type(FlowRun.class).list();
    private final JsonType<Limit> limit = jsonb.type(Limit.class);

    @Override
    public List<FlowRun> decodePage(byte[] json) {
        return page.fromJson(json);
    }

    @Override
    @SuppressWarnings("unchecked") // a page is what decodePage returned
    public byte[] encodePage(List<?> runs) {
        return page.toJsonBytes((List<FlowRun>) runs);
    }

    @Override
    public Limit decodeSmall(byte[] json) {
        return limit.fromJson(json);
    }
}
