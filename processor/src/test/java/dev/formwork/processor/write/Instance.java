package dev.formwork.processor.write;

import dev.formwork.runtime.ValidationOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** An object of a generated class, or the class itself, whose public methods are called by name. */
record Instance(Class<?> type, Object object) {

    /** The generated implementation of the first of some schemas. */
    static Instance generated(Sample... samples) {
        ClassLoader loader = Compilations.compile(Sample.sources(samples)).loader();
        try {
            return new Instance(loader.loadClass(TypeUses.PACKAGE + ".Immutable" + samples[0]), null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads untrusted input by the default options. */
    Instance read(String name, Object input) {
        return call(name, input, new ValidationOptions[0]);
    }

    /** Calls the only public method of a name that takes such arguments. */
    Instance call(String name, Object... arguments) {
        Method method = Stream.of(type.getMethods())
                .filter(candidate -> candidate.getName().equals(name) && !candidate.isBridge())
                .filter(candidate -> accepts(candidate, arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No method " + name));
        try {
            Object result = method.invoke(object, arguments);
            return new Instance(result == null ? Void.class : result.getClass(), result);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    Object get(String name) {
        return call(name).object();
    }

    private static boolean accepts(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (arguments[i] != null && !types[i].isPrimitive() && !types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }
}
