package dev.formwork.processor.meta;

@ApiSchema(extra = "none")
public interface Remote {
    String hostName();
}
