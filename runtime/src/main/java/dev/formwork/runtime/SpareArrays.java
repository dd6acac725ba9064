package dev.formwork.runtime;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Arrays that JSON text was written to, for the next text: without them, every text would begin in a small array and be
 * copied from each to the next larger one. There are few, none is large, and none belongs to a thread.
 */
final class SpareArrays {
    /** A power of two. */
    private static final int COUNT = 8;

    private static final int SMALLEST = 512;
    private static final int LARGEST = 1 << 19;

    private static final AtomicReferenceArray<byte[]> SPARE = new AtomicReferenceArray<>(COUNT);

    private SpareArrays() {}

    /** An array for nobody but the caller; what it holds is of no meaning. */
    static byte[] take() {
        byte[] spare = SPARE.getAndSet(slot(), null);
        return spare == null ? new byte[SMALLEST] : spare;
    }

    /** Gives back an array that the caller does not use any more. */
    static void give(byte[] array) {
        if (array.length <= LARGEST) {
            SPARE.lazySet(slot(), array);
        }
    }

    /** Threads that run at the same time are likely to have consecutive numbers. */
    private static int slot() {
        return (int) Thread.currentThread().getId() & COUNT - 1;
    }
}
