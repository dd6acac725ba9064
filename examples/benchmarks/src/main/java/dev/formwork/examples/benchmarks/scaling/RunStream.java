package dev.formwork.examples.benchmarks.scaling;

import dev.formwork.examples.benchmarks.payload.Payload;
import java.io.InputStream;
import java.util.Arrays;

/** A JSON array of runs of at least so many bytes, of which only one page is in memory. */
final class RunStream extends InputStream {

    private final byte[] items;
    private final long size;
    private long position;

    RunStream(long size) {
        byte[] page = Payload.page();
        items = Arrays.copyOfRange(page, 1, page.length);
        items[items.length - 1] = ',';
        this.size = size;
    }

    /** The array ends with the first page that ends behind the size. */
    private long end() {
        return (size / items.length + 1) * items.length;
    }

    @Override
    public int read() {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        long end = end();
        if (position > end) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        if (position == 0) {
            buffer[offset] = '[';
            position = 1;
            return 1;
        }
        int from = (int) ((position - 1) % items.length);
        int count = (int) Math.min(Math.min(length, items.length - from), end - position + 1);
        System.arraycopy(items, from, buffer, offset, count);
        position += count;
        if (position > end) {
            buffer[offset + count - 1] = ']';
        }
        return count;
    }
}
