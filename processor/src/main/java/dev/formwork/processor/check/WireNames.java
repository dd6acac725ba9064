package dev.formwork.processor.check;

/** What names in JSON may be. */
public final class WireNames {
    private WireNames() {}

    /**
     * Whether a name has half of a surrogate pair.
     *
     * @param name a name as Java has it
     * @return whether no JSON text can hold it
     */
    public static boolean isMalformed(String name) {
        return name.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
    }
}
