package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.SchemaModel;
import java.util.List;
import java.util.Set;

/** Writes the Java files of a schema. */
public final class SchemaWriter {

    /**
     * Writes the implementation and the codec.
     *
     * @param model what the schema means
     * @return the two files, which depend on nothing but the model
     */
    public List<JavaFile> write(SchemaModel model) {
        Plan plan = new Plan(model);
        return List.of(file(plan, new ImplementationWriter(plan).write()), file(plan, new CodecWriter(plan).write()));
    }

    private static JavaFile file(Plan plan, TypeSpec type) {
        return file(plan.implementation(), type, plan.model().surroundings().hiddenNames());
    }

    /** A file with one type, which names types with these simple names by their qualified ones. */
    static JavaFile file(ClassName name, TypeSpec type, Set<String> hiddenNames) {
        String[] hidden = hiddenNames.stream().sorted().toArray(String[]::new);
        TypeSpec qualified = type.toBuilder().alwaysQualify(hidden).build();
        return JavaFile.builder(name.packageName(), qualified)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
