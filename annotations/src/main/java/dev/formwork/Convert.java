package dev.formwork;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the converter of a type that Formwork does not know: on an accessor or a type argument for that place, on the
 * type itself for all places. The nearer one counts.
 *
 * <pre>{@code
 * @Convert(MoneyConverter.class)
 * Money price();
 *
 * List<@Convert(MoneyConverter.class) Money> prices();
 *
 * @Convert(MoneyConverter.class)
 * final class Money { … }
 * }</pre>
 *
 * <p>A converter turns raw values into values of the type. Where that is not enough, the class may be a codec: it reads
 * from the input itself, can look ahead in it, and hands over to other codecs, whose violations have their own paths.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.TYPE})
public @interface Convert {

    /**
     * An implementation of the runtime's {@code Converter}, or {@code Codec}, for the type.
     *
     * @return a class with a constructor without parameters
     */
    Class<?> value();
}
