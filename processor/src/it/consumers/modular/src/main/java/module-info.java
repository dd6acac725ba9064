module com.example.modular {
    requires dev.formwork.runtime;
}
