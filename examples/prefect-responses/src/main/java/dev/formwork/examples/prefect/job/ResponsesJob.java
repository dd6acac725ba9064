package dev.formwork.examples.prefect.job;

import dev.formwork.examples.prefect.FlowRunResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads all responses of a source, resets a flow run, and damages a page of them. */
public final class ResponsesJob {

    /** The response whose first run is reset, and which is damaged. */
    private static final String PAGE = "flow_runs_page_200.json";

    private final PrintStream out;
    private final PrintStream err;

    /**
     * Makes a job.
     *
     * @param out where the report goes
     * @param err where it is said why there is none
     */
    public ResponsesJob(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the job.
     *
     * @param arguments the words of the command line
     * @return the exit code: 0 if all responses are good, 1 if one is not or could not be read, 2 if the arguments make no
     *     sense
     */
    public int run(String... arguments) {
        Arguments parsed;
        try {
            parsed = Arguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(Arguments.USAGE);
            return 2;
        }
        if (parsed.help()) {
            out.print(Arguments.USAGE);
            return 0;
        }
        try {
            return report(parsed.url()) ? 0 : 1;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("Interrupted");
            return 1;
        }
    }

    private boolean report(Optional<URI> url) throws IOException, InterruptedException {
        ResponseSource source = url.<ResponseSource>map(LiveServer::new).orElseGet(RecordedResponses::new);
        out.println(url.map(api -> "Responses of " + api).orElse("Recorded responses of a Prefect server"));
        out.println();
        List<Reading> readings = new ArrayList<>();
        for (RecordedCall call : source.calls()) {
            readings.add(Reading.of(call, source.answer(call)));
        }
        new ReadingTable(out).print(readings);

        List<Reading> bad = readings.stream()
                .filter(reading -> !reading.violations().isEmpty())
                .toList();
        bad.forEach(this::printViolations);
        readings.stream()
                .filter(reading -> reading.call().file().equals(PAGE))
                .filter(reading -> !reading.items().isEmpty())
                .findFirst()
                .ifPresent(this::printTours);
        return bad.isEmpty();
    }

    private void printViolations(Reading reading) {
        out.println();
        out.println("What is wrong with " + reading.call().file());
        out.println();
        new ViolationList(out).print(reading.violations());
    }

    private void printTours(Reading page) {
        out.println();
        new ResetTour(out).print((FlowRunResponse) page.items().get(0));
        out.println();
        new DamageTour(out).print(page.text());
    }
}
