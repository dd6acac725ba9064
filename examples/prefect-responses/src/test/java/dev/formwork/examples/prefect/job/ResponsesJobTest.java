package dev.formwork.examples.prefect.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponsesJobTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new ResponsesJob(stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void reportsTheRecordedResponses() throws IOException {
        assertThat(run()).isZero();

        assertThat(err()).isEmpty();
        assertThat(out().lines().map(ResponsesJobTest::withoutWhatVaries)).containsExactlyElementsOf(expectedReport());
    }

    @Test
    void reportFitsAnOrdinaryTerminal() {
        run();

        assertThat(out().lines()).allMatch(line -> line.length() <= 80);
    }

    /** Times, and the identity that the run gets by its reset. */
    private static String withoutWhatVaries(String line) {
        return line.replaceFirst(" +[0-9.]+ ms", " TIME").replaceFirst("> [0-9a-f-]{36}$", "> UUID");
    }

    private static List<String> expectedReport() throws IOException {
        try (InputStream in = Objects.requireNonNull(ResponsesJobTest.class.getResourceAsStream("/report.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void helpExplainsTheProgram() {
        assertThat(run("--help")).isZero();

        assertThat(out()).isEqualTo(Arguments.USAGE);
    }

    @Test
    void badArgumentsAreExplained() {
        assertThat(run("--fast")).isEqualTo(2);

        assertThat(err()).contains("--fast").contains("--url");
        assertThat(out()).isEmpty();
    }

    @Test
    void readsALiveServer() throws IOException {
        HttpServer server = serve(ResponsesJobTest::answerAsRecorded);
        try {
            int status = run("--url", url(server) + "/");

            assertThat(err()).isEmpty();
            assertThat(status).isZero();
        } finally {
            server.stop(0);
        }
        assertThat(out())
                .contains("Responses of " + url(server))
                .contains("flow_runs_page_200.json")
                .contains("deployments_paginate.json")
                .contains("14 responses")
                .contains("before and after resetFields()")
                .contains("with 12 faults")
                .doesNotContain("OrchestrationResult");
    }

    @Test
    void badAnswersOfALiveServerAreListedAndFailTheRun() throws IOException {
        HttpServer server = serve(exchange -> answer(exchange, 200, "[{}]".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("--url", url(server))).isEqualTo(1);
        } finally {
            server.stop(0);
        }

        assertThat(out()).contains("What is wrong with deployments_filter.json").contains("[0].flow_id");
    }

    @Test
    void refusalOfALiveServerFailsTheRun() throws IOException {
        HttpServer server =
                serve(exchange -> answer(exchange, 503, "come back later".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("--url", url(server))).isEqualTo(1);
        } finally {
            server.stop(0);
        }

        assertThat(err()).contains("503").contains("come back later").contains("/deployments/filter");
    }

    @Test
    void serverThatIsNotThereFailsTheRun() throws IOException {
        HttpServer server = serve(exchange -> {});
        String url = url(server);
        server.stop(0);

        assertThat(run("--url", url)).isEqualTo(1);

        assertThat(err()).startsWith("Cannot connect to " + url);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static HttpServer serve(Answer answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api", answer::to);
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api";
    }

    /** Answers the recorded request that has the same method, path and body. */
    private static void answerAsRecorded(HttpExchange exchange) throws IOException {
        RecordedResponses responses = new RecordedResponses();
        JsonNode body = MAPPER.readTree(exchange.getRequestBody());
        String path = exchange.getRequestURI().getPath().substring("/api".length());
        Optional<RecordedCall> call = responses.calls().stream()
                .filter(recorded -> recorded.method().equals(exchange.getRequestMethod()))
                .filter(recorded -> recorded.path().equals(path))
                .filter(recorded -> body.equals(body(recorded)))
                .findFirst();
        if (call.isPresent()) {
            answer(exchange, 200, responses.answer(call.get()));
        } else {
            answer(exchange, 404, new byte[] {'?'});
        }
    }

    private static JsonNode body(RecordedCall call) {
        try {
            return MAPPER.readTree(call.toJson()).required("body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
