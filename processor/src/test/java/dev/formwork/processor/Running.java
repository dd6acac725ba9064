package dev.formwork.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Schemas compiled by the processor, with everything that it generates, and loaded. */
final class Running {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |sealed |final |abstract )*(?:@?interface|class|enum|record) (\\w+)", Pattern.MULTILINE);
    private static final String PRELUDE = "package test; import dev.formwork.*; import dev.formwork.runtime.*;"
            + " import jakarta.validation.constraints.*; import java.math.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;\n";

    private final Map<String, String> sources = new HashMap<>();
    private final ClassLoader loader;

    private Running(Compilation compilation) {
        Map<String, byte[]> classes = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.getName().replaceFirst("^/?(CLASS|SOURCE)_OUTPUT/", "");
            byte[] content = content(file);
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(path.replaceFirst("\\.class$", "").replace('/', '.'), content);
            } else {
                sources.put(path.replaceFirst(".*/", ""), new String(content, java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        loader = new ClassLoader(Running.class.getClassLoader()) {
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

    /** Compiles top-level types of the package {@code test}, and fails if there is so much as a note on what is generated. */
    static Running of(String... types) {
        List<JavaFileObject> files = new ArrayList<>();
        for (String type : types) {
            Matcher name = TYPE.matcher(type);
            assertThat(name.find()).as(type).isTrue();
            files.add(JavaFileObjects.forSourceString("test." + name.group(1), PRELUDE + type));
        }
        Compilation compilation = javac().withProcessors(new SchemaProcessor())
                .withOptions("-Xlint:all,-processing", "-Xdoclint:all/protected", "-implicit:none")
                .compile(files);
        // That the users' types have no comments does not matter.
        List<String> told = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getSource() == null
                        || diagnostic.getSource().getName().contains("/Immutable"))
                .map(Object::toString)
                .toList();
        assertThat(told).isEmpty();
        return new Running(compilation);
    }

    private static byte[] content(JavaFileObject file) {
        try (InputStream content = file.openInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a generated class. */
    String source(String generated) {
        return sources.get(generated + ".java");
    }

    /** A class of the package. */
    Class<?> type(String name) {
        try {
            return loader.loadClass("test." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The codec of a schema. */
    @SuppressWarnings("unchecked") // Only this class knows what it has loaded.
    Codec<Object> codec(String schema) {
        try {
            return (Codec<Object>) type("Immutable" + schema).getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a JSON text is read as, written back; or each violation as {@code path code params}. */
    String json(String schema, String json) {
        return json(schema, json, ValidationOptions.DEFAULTS);
    }

    String json(String schema, String json, ValidationOptions options) {
        Codec<Object> codec = codec(schema);
        return shown(codec, codec.tryValidateJson(json, options));
    }

    /** The same for plain objects. */
    String object(String schema, Object input) {
        Codec<Object> codec = codec(schema);
        return shown(codec, codec.tryValidate(input));
    }

    private static String shown(Codec<Object> codec, Validated<Object> validated) {
        if (validated.isValid()) {
            return codec.toJson(validated.orElseThrow());
        }
        return String.join(
                "; ", validated.violations().stream().map(Running::shown).toList());
    }

    private static String shown(Violation violation) {
        return violation.path() + " " + violation.code()
                + (violation.params().isEmpty() ? "" : " " + violation.params());
    }
}
