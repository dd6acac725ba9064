package dev.formwork.runtime;

/**
 * A place in JSON text.
 *
 * @param line   from 1
 * @param column from 1, in Unicode code points
 * @param offset from 0, in bytes of the text's UTF-8 form
 */
public record Location(int line, int column, long offset) {}
