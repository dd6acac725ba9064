package dev.formwork.examples.prefect.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The responses that were recorded from a real server; they are resources of this program. */
final class RecordedResponses implements ResponseSource {

    private static final String FOLDER = "/recorded/";

    @Override
    public List<RecordedCall> calls() throws IOException {
        return ImmutableRecordedCall.validateJsonList(read("index.json"));
    }

    @Override
    public byte[] answer(RecordedCall call) throws IOException {
        return read(call.file());
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = RecordedResponses.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new FileNotFoundException("There is no recorded response " + file);
            }
            return in.readAllBytes();
        }
    }
}
