package dev.formwork.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How generated code remembers which fields were given: one bit for each ordinal, in a {@code long}, or in a
 * {@code long[]} where there are more than 64 fields.
 *
 * @param fields how many fields there are
 */
record PresenceBits(int fields) {

    boolean isWide() {
        return fields > Long.SIZE;
    }

    TypeName type() {
        return isWide() ? ArrayTypeName.of(TypeName.LONG) : TypeName.LONG;
    }

    /** The method that gives the bits of an instance. */
    String of() {
        return isWide() ? "wideSetOf" : "setOf";
    }

    // set
    // set.clone()
    CodeBlock copyOf(CodeBlock bits) {
        return isWide() ? CodeBlock.of("$L.clone()", bits) : bits;
    }

    // set |= 1L << field;
    // set[field >>> 6] |= 1L << field;
    CodeBlock mark(String bits, String ordinal) {
        return isWide()
                ? CodeBlock.of("$1N[$2N >>> 6] |= 1L << $2N", bits, ordinal)
                : CodeBlock.of("$N |= 1L << $N", bits, ordinal);
    }

    /** The bits of some fields within their word. */
    static CodeBlock mask(List<Integer> ordinals) {
        return ordinals.stream()
                .map(ordinal -> CodeBlock.of("1L << $L", ordinal % Long.SIZE))
                .collect(CodeBlock.joining(" | "));
    }

    int words() {
        return Math.max(1, (fields + Long.SIZE - 1) / Long.SIZE);
    }
}
