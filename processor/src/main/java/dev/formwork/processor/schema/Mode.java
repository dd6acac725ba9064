package dev.formwork.processor.schema;

/** Which JSON a document describes. */
enum Mode {
    /** What is read: a field that has a default may be missing, and aliases are taken. */
    READING(""),
    /** What is written by the default options: every field is there, in its one form. */
    WRITING("written/");

    private final String folder;

    Mode(String folder) {
        this.folder = folder;
    }

    // META-INF/schemas/written/com.example.Flow.json
    /** The path of the document of a type. */
    String path(String qualifiedName) {
        return "META-INF/schemas/" + folder + qualifiedName + ".json";
    }
}
