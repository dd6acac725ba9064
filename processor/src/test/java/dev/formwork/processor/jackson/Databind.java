package dev.formwork.processor.jackson;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** What the tests need of a mapper, of either version of Jackson, with nothing registered. */
interface Databind {
    @Nullable
    Object read(String json, Type type) throws Exception;

    /** Reads with all digits of decimal numbers kept. */
    @Nullable
    Object readExactly(String json, Type type) throws Exception;

    String write(@Nullable Object value) throws Exception;

    /** Writes a value as what it is declared to be. */
    String write(@Nullable Object value, Type declared) throws Exception;

    /** Writes by a mapper that calls properties otherwise. */
    String writeOtherwise(Object value) throws Exception;

    /** Writes a value into a tree of the mapper's own, and that as text. */
    String tree(Object value) throws Exception;

    @Nullable
    Object convert(Object value, Type type);

    /** What is thrown for a value that cannot be made. */
    Class<? extends Exception> failure();
}
