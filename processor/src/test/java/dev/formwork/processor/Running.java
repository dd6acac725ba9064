package dev.formwork.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schemas compiled by the processor, with everything that it generates, and loaded. */
final class Running {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |sealed |final |abstract )*(?:@?interface|class|enum|record) (\\w+)",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final String PRELUDE = "package test; import dev.formwork.*; import dev.formwork.runtime.*;"
            + " import jakarta.validation.constraints.*; import java.math.*; import java.time.*; import java.util.*;"
            + " import org.jspecify.annotations.Nullable;\n";

    private final CompilerOutput output;
    private final ClassLoader loader;

    private Running(CompilerOutput output) {
        this.output = output;
        this.loader = output.loader();
    }

    /** Compiles top-level types of the package {@code test}, and fails if there is so much as a note on what is generated. */
    static Running of(String... types) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String type : types) {
            Matcher name = TYPE.matcher(type);
            assertThat(name.find()).as(type).isTrue();
            files.put("test." + name.group(1), PRELUDE + type);
        }
        CompilerOutput output = TestCompiler.chosen().compile(files, List.of(new SchemaProcessor()), "-Xdoclint:all");
        assertThat(output.aboutGenerated()).isEmpty();
        if (TestCompiler.chosen() != TestCompiler.JAVAC) {
            assertThat(output.sources())
                    .isEqualTo(TestCompiler.JAVAC
                            .compile(files, List.of(new SchemaProcessor()))
                            .sources());
        }
        return new Running(output);
    }

    /** The text of a generated class. */
    String source(String generated) {
        return output.sources().get("test." + generated);
    }

    /** The JSON Schema document of a schema. */
    String document(String schema) {
        return new String(output.classes().get("META-INF.schemas.test." + schema), StandardCharsets.UTF_8);
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
