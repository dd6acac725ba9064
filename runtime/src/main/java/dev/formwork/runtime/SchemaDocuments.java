package dev.formwork.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Finds the JSON Schema documents in folders of classes and in jars. */
final class SchemaDocuments {
    private static final String FOLDER = "META-INF/schemas/";
    private static final String WRITTEN = "written/";
    private static final String ENDING = ".json";

    /** By qualified name, so that the order of files does not matter. */
    private final Map<String, Map<String, Object>> documents = new TreeMap<>();

    private final String folder;

    private SchemaDocuments(String folder) {
        this.folder = folder;
    }

    /**
     * Reads all documents.
     *
     * @param places    folders of classes, and jars
     * @param isWritten whether of what is written, rather than of what is read
     * @return the documents by the qualified names of their schemas
     */
    static Map<String, Map<String, Object>> in(Iterable<Path> places, boolean isWritten) throws IOException {
        SchemaDocuments found = new SchemaDocuments(FOLDER);
        found.addAll(places);
        if (isWritten) {
            SchemaDocuments written = new SchemaDocuments(FOLDER + WRITTEN);
            written.addAll(places);
            // There is only one document where both are the same.
            found.documents.putAll(written.documents);
        }
        return found.documents;
    }

    private void addAll(Iterable<Path> places) throws IOException {
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                addFolder(place.resolve(folder));
            } else {
                addJar(place);
            }
        }
    }

    private void addFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    private void addJar(Path path) throws IOException {
        try (ZipFile jar = new ZipFile(path.toFile())) {
            Predicate<ZipEntry> isDocument = entry -> entry.getName().startsWith(folder)
                    && entry.getName().indexOf('/', folder.length()) < 0
                    && !entry.isDirectory();
            for (ZipEntry entry : jar.stream().filter(isDocument).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    add(entry.getName().substring(folder.length()), content.readAllBytes());
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // An object of JSON is a map of this type.
    private void add(String file, byte[] json) {
        if (file.endsWith(ENDING) && Codecs.ANY.validateJson(json) instanceof Map<?, ?> document) {
            documents.putIfAbsent(file.substring(0, file.length() - ENDING.length()), (Map<String, Object>) document);
        }
    }
}
