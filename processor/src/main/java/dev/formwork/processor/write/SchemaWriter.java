package dev.formwork.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.formwork.processor.model.SchemaModel;
import java.util.List;

/** Writes the classes of a schema. */
public final class SchemaWriter {
    public List<JavaFile> write(SchemaModel model) {
        return List.of();
    }
}
