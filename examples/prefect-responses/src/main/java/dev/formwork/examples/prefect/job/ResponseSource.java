package dev.formwork.examples.prefect.job;

import java.io.IOException;
import java.util.List;

/** Where responses come from. */
interface ResponseSource {

    /** The calls that can be answered, in the order in which they are shown. */
    List<RecordedCall> calls() throws IOException;

    /**
     * Answers a call.
     *
     * @param call one of {@link #calls()}
     * @return the body of the answer
     * @throws IOException          if there is no answer; the message is meant for the user
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    byte[] answer(RecordedCall call) throws IOException, InterruptedException;
}
