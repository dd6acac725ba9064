package dev.formwork.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** URIs and URI references, as {@link URI} takes them (RFC 2396), but not empty ones. */
final class Uris extends Scalar<URI> {

    Uris() {
        super("uri", ViolationCode.URL_TYPE);
    }

    @Override
    @Nullable
    URI ofText(byte[] text, int from, int to, boolean strict, Failure failure) {
        if (from == to) {
            return failure.of(ViolationCode.URL_PARSING, "error", "input is empty");
        }
        try {
            return new URI(Utf8.string(text, from, to));
        } catch (URISyntaxException e) {
            String place = e.getIndex() < 0 ? "" : " at index " + e.getIndex();
            return failure.of(ViolationCode.URL_PARSING, "error", e.getReason() + place);
        }
    }

    @Override
    @Nullable
    URI ofInstance(Object object, boolean strict, Failure failure) {
        return object instanceof URI uri ? uri : wrongKind(failure);
    }

    @Override
    boolean isInstance(Object object) {
        return object instanceof URI;
    }

    @Override
    Class<?> strictInstance() {
        return URI.class;
    }

    @Override
    public void write(Output out, URI value) {
        out.write(value, value.toString());
    }
}
