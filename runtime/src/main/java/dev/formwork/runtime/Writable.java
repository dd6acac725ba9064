package dev.formwork.runtime;

/**
 * A value that knows how it is written. Each generated implementation is one, so that it can stand where no codec says
 * what a value is: in an {@code Object}, and in a generic schema that was made by a builder.
 */
public interface Writable {

    /**
     * Writes this value.
     *
     * @param out where it goes
     */
    void writeTo(Output out);
}
