package dev.formwork.examples.prefect;

import dev.formwork.examples.prefect.job.ResponsesJob;

/** Reads responses of a Prefect server, recorded or live, and shows what Formwork makes of them; try {@code --help}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new ResponsesJob(System.out, System.err).run(arguments));
    }
}
