package dev.formwork.examples.prefect.conformance;

import java.io.InputStream;

/** Gives bytes in chunks, as a network does. */
final class ChunkedStream extends InputStream {

    private final byte[] bytes;
    private final int chunk;
    private int at;

    /**
     * Makes a stream.
     *
     * @param bytes what it gives
     * @param chunk how much of it at most at a time
     */
    ChunkedStream(byte[] bytes, int chunk) {
        this.bytes = bytes;
        this.chunk = chunk;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == bytes.length) {
            return -1;
        }
        int given = Math.min(Math.min(chunk, length), bytes.length - at);
        System.arraycopy(bytes, at, into, offset, given);
        at += given;
        return given;
    }
}
