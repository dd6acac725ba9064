package dev.formwork.examples.benchmarks;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a value of any contestant's types holds, in a form in which they can be compared. */
final class Projection {

    private static final String OWN_PACKAGE = "dev.formwork.examples.benchmarks.";

    private Projection() {}

    /** The components of {@code type} that the value has, as a map; their values likewise. */
    static Map<String, Object> of(Object value, Class<? extends Record> type) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            result.put(component.getName(), plain(member(value, component.getName()), component.getType()));
        }
        return result;
    }

    private static Object member(Object value, String name) {
        String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String accessor : List.of(name, "get" + capitalized, "is" + capitalized)) {
            try {
                return value.getClass().getMethod(accessor).invoke(value);
            } catch (NoSuchMethodException e) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(value.getClass() + " has no " + name);
    }

    private static Object plain(Object value, Class<?> type) {
        if (value != null && type.isRecord() && type.getName().startsWith(OWN_PACKAGE)) {
            return of(value, type.asSubclass(Record.class));
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof List<?> list) {
            return list.stream().<Object>map(item -> plain(item, Object.class)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> result = new LinkedHashMap<>();
            map.forEach((name, member) -> result.put(name, plain(member, Object.class)));
            return result;
        }
        return value;
    }
}
