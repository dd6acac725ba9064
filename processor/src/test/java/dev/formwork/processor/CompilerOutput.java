package dev.formwork.processor;

import java.util.List;
import java.util.Map;

/**
 * What a compilation came to.
 *
 * @param messages all that the compiler says, in its order
 * @param sources  the sources that processors wrote, by qualified name
 * @param classes  the class files, by binary name
 */
public record CompilerOutput(List<CompilerMessage> messages, Map<String, String> sources, Map<String, byte[]> classes) {

    /**
     * All errors, and whatever else is said of generated code. Other sources may have warnings, such as of comments that
     * are missing.
     */
    public List<CompilerMessage> aboutGenerated() {
        return messages.stream()
                .filter(message -> message.isError() || message.isOfFormwork())
                .toList();
    }

    /** A loader of the classes, which come before those of the same names that the build has compiled. */
    public ClassLoader loader() {
        return new ClassLoader(CompilerOutput.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    boolean isNew = classes.containsKey(name) && findLoadedClass(name) == null;
                    return isNew ? findClass(name) : super.loadClass(name, resolve);
                }
            }

            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] code = classes.get(name);
                if (code == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, code, 0, code.length);
            }
        };
    }
}
