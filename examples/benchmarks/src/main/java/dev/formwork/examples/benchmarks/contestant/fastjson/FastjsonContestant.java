package dev.formwork.examples.benchmarks.contestant.fastjson;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.model.Durations;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * fastjson2 with beans, which it fills in code that it makes at run time; records it reads through maps, several times
 * slower. That a bean is not immutable is in its favour. It knows a duration only as ISO text, so that it is given a
 * reader and a writer of seconds.
 */
public final class FastjsonContestant implements Contestant {

    static {
        JSON.register(Duration.class, new SecondsReader());
        JSON.register(Duration.class, new SecondsWriter());
    }

    @Override
    public List<FlowRunBean> decodePage(byte[] json) {
        return JSON.parseArray(json, FlowRunBean.class);
    }

    @Override
    public byte[] encodePage(List<?> page) {
        return JSON.toJSONBytes(page, JSONWriter.Feature.WriteNulls);
    }

    @Override
    public LimitBean decodeSmall(byte[] json) {
        return JSON.parseObject(json, LimitBean.class);
    }

    private static final class SecondsReader implements ObjectReader<Duration> {
        @Override
        public Duration readObject(JSONReader reader, Type type, Object name, long features) {
            return reader.nextIfNull() ? null : Durations.ofSeconds(reader.readDoubleValue());
        }
    }

    /** By decimals: a double such as 1341.736311 is not always written by the digits that it was read from. */
    private static final class SecondsWriter implements ObjectWriter<Duration> {
        private static final int NANO_DIGITS = 9;

        @Override
        public void write(JSONWriter writer, Object value, Object name, Type type, long features) {
            if (value instanceof Duration duration) {
                writer.writeDecimal(BigDecimal.valueOf(duration.toNanos(), NANO_DIGITS));
            } else {
                writer.writeNull();
            }
        }
    }
}
