package dev.formwork.examples.prefect;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs that sort by time. */
final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final long VERSION_7 = 0x7000L;
    private static final long IETF_VARIANT = 0x8000_0000_0000_0000L;

    private Uuids() {}

    /**
     * A new UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix time in milliseconds, the version, 12 random bits,
     * the variant, 62 random bits.
     */
    static UUID timeOrdered() {
        long random = RANDOM.nextLong();
        long mostSignificant = System.currentTimeMillis() << 16 | VERSION_7 | random & 0xFFFL;
        long leastSignificant = IETF_VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(mostSignificant, leastSignificant);
    }
}
