package dev.formwork.examples.benchmarks.contestant.formwork;

import dev.formwork.examples.benchmarks.contestant.FaultCollector;
import dev.formwork.examples.benchmarks.contestant.ObjectReader;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Codecs;
import java.util.List;
import java.util.Map;

/** Formwork by its defaults: lax, all checks on, all violations collected. */
public final class FormworkContestant implements ObjectReader, FaultCollector {

    private static final Codec<List<FlowRun>> PAGE = Codecs.list(ImmutableFlowRun.CODEC);

    @Override
    public List<FlowRun> decodePage(byte[] json) {
        return ImmutableFlowRun.validateJsonList(json);
    }

    @Override
    @SuppressWarnings("unchecked") // a page is what decodePage returned
    public byte[] encodePage(List<?> page) {
        return PAGE.toJsonBytes((List<FlowRun>) page);
    }

    @Override
    public Limit decodeSmall(byte[] json) {
        return ImmutableLimit.validateJson(json);
    }

    @Override
    public List<FlowRun> fromObjects(List<Map<String, Object>> page) {
        return ImmutableFlowRun.validateList(page);
    }

    @Override
    public int countFaults(byte[] json) {
        return ImmutableFlowRun.tryValidateJsonList(json).violations().size();
    }
}
