package dev.formwork.examples.prefect.job;

import dev.formwork.examples.prefect.FlowRunResponse;
import dev.formwork.examples.prefect.ImmutableFlowRunResponse;
import dev.formwork.runtime.Validated;
import java.io.PrintStream;
import java.util.List;

/** Shows what is wrong with a damaged page of flow runs. */
final class DamageTour {

    private final PrintStream out;

    DamageTour(PrintStream out) {
        this.out = out;
    }

    void print(String page) {
        DamagedPage damaged = DamagedPage.of(page, Fault.ALL);
        Validated<List<FlowRunResponse>> runs = ImmutableFlowRunResponse.tryValidateJsonList(damaged.text());

        out.printf(
                "A copy of the page of %d flow runs, one run a line, with %d faults put in%n",
                damaged.runs(), damaged.faults().size());
        out.println();
        new ViolationList(out).print(runs.violations());
        out.println();
        out.printf("%d violations%n", runs.violations().size());
    }
}
