package dev.formwork.runtime;

/**
 * What is read is not JSON. Unwinds the reading up to {@link JsonInput#readDocument}, which makes a violation of it;
 * never leaves the runtime.
 */
final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final int at;

    private MalformedJson(String what, int at) {
        super(null, null, false, false);
        this.what = what;
        this.at = at;
    }

    /**
     * Something that may not stand where it stands.
     *
     * @param what what it is
     * @param at   its index in the array that is being read
     */
    static MalformedJson found(String what, int at) {
        return new MalformedJson(what, at);
    }

    /**
     * Something is missing, either because the text ends or because something else stands there.
     *
     * @param what what was expected
     * @param at   where it should begin in the array that is being read
     * @param end  where the text ends in that array
     */
    static MalformedJson expected(String what, int at, int end) {
        return new MalformedJson(at < end ? "expected " + what : "the text ends, but expected " + what, at);
    }

    String what() {
        return what;
    }

    int at() {
        return at;
    }
}
