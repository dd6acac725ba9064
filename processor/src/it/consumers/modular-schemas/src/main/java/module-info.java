module com.example.schemas {
    // Transitive, since what is generated has types of the runtime in its signatures.
    requires transitive dev.formwork.runtime;

    exports com.example.schemas;
}
