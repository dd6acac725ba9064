package dev.formwork.examples.prefect.job;

import dev.formwork.runtime.Codecs;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A running Prefect server; it is asked only what changes nothing. */
final class LiveServer implements ResponseSource {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    /** How much of an answer that is no success is shown. */
    private static final int EXCERPT = 200;

    private final String api;
    private final HttpClient client;

    /**
     * Makes a server; it is not contacted yet.
     *
     * @param api the address of its API
     */
    LiveServer(URI api) {
        this.api = api.toString().replaceFirst("/+$", "");
        // Plain HTTP/1.1, since Prefect's server warns of the offer to change to HTTP/2.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build();
    }

    @Override
    public List<RecordedCall> calls() throws IOException {
        return new RecordedResponses()
                .calls().stream().filter(RecordedCall::live).toList();
    }

    @Override
    public byte[] answer(RecordedCall call) throws IOException, InterruptedException {
        HttpRequest request = request(call);
        HttpResponse<byte[]> response;
        try {
            response = client.send(request, BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException e) {
            throw new IOException("No answer in time from " + request.uri(), e);
        } catch (ConnectException e) {
            throw new IOException("Cannot connect to " + request.uri(), e);
        } catch (IOException e) {
            throw new IOException("No answer from " + request.uri() + ": " + e.getMessage(), e);
        }
        if (response.statusCode() != 200) {
            throw new IOException(call.method() + " " + request.uri() + " was answered with status "
                    + response.statusCode() + ": " + excerpt(response.body()));
        }
        return response.body();
    }

    private HttpRequest request(RecordedCall call) {
        BodyPublisher body = call.body()
                .map(json -> BodyPublishers.ofString(Codecs.ANY.toJson(json)))
                .orElseGet(BodyPublishers::noBody);
        return HttpRequest.newBuilder(URI.create(api + call.path()))
                .timeout(TO_ANSWER)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(call.method(), body)
                .build();
    }

    private static String excerpt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
