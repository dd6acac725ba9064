package sample;

import dev.formwork.Convert;
import dev.formwork.Schema;
import dev.formwork.runtime.Converter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Types of the user's own. */
@Schema
public interface Place {
    Point center();

    Optional<Point> entrance();

    List<Point> corners();

    @Convert(LocaleConverter.class)
    Locale locale();

    /** A type that says itself how it is converted. */
    @Convert(PointConverter.class)
    record Point(double x, double y) {}

    /** Reads and writes a point as {@code x;y}. */
    final class PointConverter implements Converter<Point> {
        @Override
        public Point fromRaw(Object raw) {
            String[] parts = raw.toString().split(";");
            return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }

        @Override
        public Object toRaw(Point value) {
            return value.x() + ";" + value.y();
        }
    }

    /** Reads and writes a language tag. */
    final class LocaleConverter implements Converter<Locale> {
        @Override
        public Locale fromRaw(Object raw) {
            return Locale.forLanguageTag(raw.toString());
        }

        @Override
        public Object toRaw(Locale value) {
            return value.toLanguageTag();
        }
    }
}
