package dev.formwork.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a type that Formwork does not know; see {@link dev.formwork.Convert}.
 *
 * <pre>{@code
 * final class MoneyConverter implements Converter<Money> {
 *     public Money fromRaw(Object raw) {
 *         if (raw instanceof String text && Money.isMoney(text)) {
 *             return Money.parse(text);
 *         }
 *         throw new InvalidValueException("money_parsing", "Expected an amount such as 12.50 EUR", Map.of());
 *     }
 *
 *     public Object toRaw(Money money) {
 *         return money.toString();
 *     }
 * }
 * }</pre>
 *
 * @param <T> the type
 */
public interface Converter<T> {

    /**
     * Makes a value.
     *
     * @param raw as it came, never null: {@code Boolean}, {@code Long}, {@code BigInteger}, {@code Double},
     *            {@code String}, {@code List} or {@code Map} when the input is JSON, any object otherwise
     * @return the value
     * @throws InvalidValueException if {@code raw} is no value of the type
     */
    T fromRaw(Object raw);

    /**
     * Gives what is written for a value: anything that JSON has a kind for.
     *
     * @param value the value
     * @return null, or a {@code Boolean}, {@code Number}, {@code String}, {@code List} or {@code Map}
     */
    @Nullable
    Object toRaw(T value);
}
