package dev.formwork.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.formwork.processor.model.SchemaModel;
import java.util.List;

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
        // Inherited types hide imported ones of the same name.
        String[] hidden =
                plan.model().surroundings().memberTypes().stream().sorted().toArray(String[]::new);
        TypeSpec qualified = type.toBuilder().alwaysQualify(hidden).build();
        return JavaFile.builder(plan.implementation().packageName(), qualified)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
