package dev.formwork.examples.benchmarks.mutation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Small documents with one to three bytes or parts of them changed; ASCII throughout, the same for a seed. */
public final class Mutator {

    private static final List<String> DOCUMENTS = List.of(
            "{\"name\":\"database\",\"slots\":25,\"active\":true,\"decay\":0.5}",
            "{\"name\":\"a \\\"b\\\" \\u00e9\",\"slots\":-7,\"active\":null,\"decay\":12.75}",
            "{ \"name\" : [1, 2.5, \"x\"], \"slots\" : {\"a\":{\"b\":[]}}, \"extra\" : false }",
            "{\"decay\":0,\"active\":[true,false,null],\"slots\":[[],{}],\"name\":\"\"}",
            "{\"items\":[{\"id\":1,\"ok\":true},{\"id\":2,\"ok\":false}],\"name\":\"tab\\tend\"}");
    private static final byte[] ALPHABET =
            "{}[],,::\"\"\\ \n\t01234567890-+.eEtrufalsn/\u0001\u001fx".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_CHANGES = 3;
    private static final int LONGEST_PART = 6;

    private final SplittableRandom random;

    /** A sequence of documents that begins anew for each mutator of the same seed. */
    public Mutator(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next document. */
    public byte[] next() {
        byte[] document = DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).getBytes(StandardCharsets.US_ASCII);
        for (int changes = random.nextInt(1, MOST_CHANGES + 1); changes > 0 && document.length > 1; changes--) {
            document = changed(document);
        }
        return document;
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length);
        int end = Math.min(document.length, at + random.nextInt(1, LONGEST_PART));
        byte letter = ALPHABET[random.nextInt(ALPHABET.length)];
        return switch (random.nextInt(7)) {
            case 0 -> spliced(document, at, at + 1);
            case 1 -> spliced(document, at, at + 1, letter);
            case 2 -> spliced(document, at, at, letter);
            case 3 -> spliced(document, at, at, Arrays.copyOfRange(document, at, end));
            case 4 -> spliced(document, at, end);
            case 5 -> Arrays.copyOf(document, at);
            default -> spliced(document, document.length, document.length, letter);
        };
    }

    private static byte[] spliced(byte[] document, int from, int end, byte... part) {
        byte[] result = new byte[document.length - (end - from) + part.length];
        System.arraycopy(document, 0, result, 0, from);
        System.arraycopy(part, 0, result, from, part.length);
        System.arraycopy(document, end, result, from + part.length, document.length - end);
        return result;
    }
}
