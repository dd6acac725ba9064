package dev.formwork.examples.prefect.job;

import java.net.URI;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param help whether to explain the program and do nothing else
 * @param url  the API of the live server to read from; the recorded responses if empty
 */
record Arguments(boolean help, Optional<URI> url) {

    static final String USAGE = """
            Reads responses of Prefect's REST API with schemas made by Formwork, and shows
            what it took, a flow run before and after its reset, and what is wrong with a
            damaged page of flow runs.

              prefect-responses               read the recorded responses
              prefect-responses --url URL     read a live server instead, such as
                                              http://127.0.0.1:4200/api
              prefect-responses --help        show this text

            The exit code is 0 if all responses are good, 1 if one is not or could not be
            read, 2 if the command line makes no sense.
            """;

    /**
     * Reads a command line.
     *
     * @param arguments its words
     * @return what they ask for
     * @throws IllegalArgumentException if they make no sense; the message is meant for the user
     */
    static Arguments parse(String... arguments) {
        if (arguments.length == 0) {
            return new Arguments(false, Optional.empty());
        }
        return switch (arguments[0]) {
            case "--help", "-h" -> new Arguments(true, Optional.empty());
            case "--url" -> {
                if (arguments.length != 2) {
                    throw new IllegalArgumentException("--url takes one address");
                }
                yield new Arguments(false, Optional.of(parseUrl(arguments[1])));
            }
            default -> throw new IllegalArgumentException("unknown argument: " + arguments[0]);
        };
    }

    private static URI parseUrl(String text) {
        URI url = URI.create(text);
        boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!http || url.getHost() == null) {
            throw new IllegalArgumentException("not an http or https address: " + text);
        }
        return url;
    }
}
