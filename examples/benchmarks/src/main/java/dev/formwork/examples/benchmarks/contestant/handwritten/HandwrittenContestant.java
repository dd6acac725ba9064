package dev.formwork.examples.benchmarks.contestant.handwritten;

import dev.formwork.examples.benchmarks.contestant.Contestant;
import dev.formwork.examples.benchmarks.model.FlowRun;
import dev.formwork.examples.benchmarks.model.Limit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Code written for just these schemas, straight from bytes to values and back. The end of the text is not tested at each
 * byte: who reads past it has read something that was cut off.
 */
public final class HandwrittenContestant implements Contestant {

    private final JsonWriter writer = new JsonWriter();

    @Override
    public List<FlowRun> decodePage(byte[] json) {
        try {
            JsonValues values = new JsonValues(json);
            List<FlowRun> page = new ArrayList<>();
            if (!values.opensEmpty('[', ']')) {
                do {
                    page.add(FlowRunReader.read(values));
                } while (!values.closes(']'));
            }
            values.end();
            return Collections.unmodifiableList(page);
        } catch (IndexOutOfBoundsException e) {
            throw cutOff(e);
        }
    }

    @Override
    public byte[] encodePage(List<?> page) {
        writer.write((byte) '[');
        for (int i = 0; i < page.size(); i++) {
            if (i > 0) {
                writer.write((byte) ',');
            }
            FlowRunWriter.write((FlowRun) page.get(i), writer);
        }
        writer.write((byte) ']');
        return writer.take();
    }

    @Override
    public Limit decodeSmall(byte[] json) {
        try {
            JsonValues values = new JsonValues(json);
            Limit limit = LimitReader.read(values);
            values.end();
            return limit;
        } catch (IndexOutOfBoundsException e) {
            throw cutOff(e);
        }
    }

    /** Reads an object of whatever members. */
    public static Map<String, Object> decodeAnyObject(byte[] json) {
        try {
            JsonValues values = new JsonValues(json);
            Map<String, Object> object = values.readMap();
            values.end();
            return object;
        } catch (IndexOutOfBoundsException e) {
            throw cutOff(e);
        }
    }

    private static IllegalArgumentException cutOff(IndexOutOfBoundsException cause) {
        return new IllegalArgumentException("the text ends too early", cause);
    }
}
