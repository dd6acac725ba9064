package dev.formwork.processor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a compilation came to.
 *
 * @param messages  all that the compiler says, in its order
 * @param generated the sources that processors wrote, by qualified name
 * @param classes   the class files, by binary name
 */
public record CompilerOutput(
        List<CompilerMessage> messages, Map<String, byte[]> generated, Map<String, byte[]> classes) {

    /**
     * All errors, and whatever else is said of generated code. Other sources may have warnings, such as of comments that
     * are missing.
     */
    public List<CompilerMessage> aboutGenerated() {
        return messages.stream()
                .filter(message -> message.isError() || message.file().startsWith("Immutable"))
                .toList();
    }

    /** The text of a generated source. */
    String source(String qualifiedName) {
        return new String(generated.get(qualifiedName), StandardCharsets.UTF_8);
    }

    /** A loader of the classes, beside those of the tests. */
    public ClassLoader loader() {
        return new ClassLoader(CompilerOutput.class.getClassLoader()) {
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
