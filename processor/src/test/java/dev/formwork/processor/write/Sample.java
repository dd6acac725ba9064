package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.model.SchemaModel;
import dev.formwork.processor.model.SchemaModel.ExtraPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A schema: its model, and the source of the interface (and what it needs) that the model would be read from. */
final class Sample {
    private final ClassName schema;
    private final List<SampleField> fields = new ArrayList<>();
    private final Map<String, String> companions = new LinkedHashMap<>();
    private boolean isPublic = true;
    private boolean isModel;
    private boolean isStrict;
    private ExtraPolicy extra = ExtraPolicy.IGNORE;

    private Sample(ClassName schema) {
        this.schema = schema;
    }

    /** A public schema. */
    static Sample of(String name, SampleField... fields) {
        return of(ClassName.get(TypeUses.PACKAGE, name), fields);
    }

    static Sample of(ClassName name, SampleField... fields) {
        Sample sample = new Sample(name);
        sample.fields.addAll(List.of(fields));
        return sample;
    }

    Sample add(SampleField... more) {
        fields.addAll(List.of(more));
        return this;
    }

    Sample packagePrivate() {
        isPublic = false;
        return this;
    }

    Sample model() {
        isModel = true;
        return this;
    }

    Sample strict() {
        isStrict = true;
        return this;
    }

    Sample extra(ExtraPolicy policy) {
        extra = policy;
        return this;
    }

    /** Another source that the schema needs. */
    Sample with(String name, String source) {
        companions.put(TypeUses.PACKAGE + "." + name, "package " + TypeUses.PACKAGE + ";\n" + source);
        return this;
    }

    @Override
    public String toString() {
        return schema.simpleName();
    }

    SchemaModel schemaModel() {
        return new SchemaModel(
                schema,
                ClassName.get(schema.packageName(), "Immutable" + schema.simpleName()),
                ClassName.get(schema.packageName(), "Immutable" + schema.simpleName() + "Codec"),
                schema.simpleName(),
                isPublic,
                isModel,
                extra,
                isStrict,
                fields.stream().map(SampleField::model).toList());
    }

    /** What is generated, by qualified name. */
    Map<String, String> generated() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (JavaFile file : new SchemaWriter().write(schemaModel())) {
            sources.put(file.packageName() + "." + file.typeSpec().name(), Layout.tidy(file.toString()));
        }
        return sources;
    }

    /** What the user wrote, by qualified name. */
    Map<String, String> written() {
        Map<String, String> sources = new LinkedHashMap<>(companions);
        String body = String.join("", fields.stream().map(SampleField::source).toList());
        String supertype = isModel ? " extends dev.formwork.runtime.Model<" + schema.simpleName() + ">" : "";
        String source =
                (isPublic ? "public " : "") + "interface " + schema.simpleName() + supertype + " {\n" + body + "}";
        List<String> outer =
                schema.simpleNames().subList(0, schema.simpleNames().size() - 1);
        for (String name : outer) {
            source = "class " + name + " {\n" + source + "\n}";
        }
        sources.put(
                schema.topLevelClassName().canonicalName(),
                "package " + schema.packageName() + ";\n@SuppressWarnings(\"all\")\n" + source);
        return sources;
    }

    /** All sources, by qualified name. */
    static Map<String, String> sources(Sample... samples) {
        Map<String, String> sources = new LinkedHashMap<>();
        Stream.of(samples).forEach(sample -> {
            sources.putAll(sample.written());
            sources.putAll(sample.generated());
        });
        return sources;
    }
}
