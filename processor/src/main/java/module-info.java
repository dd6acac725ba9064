/** The annotation processor that writes a schema's implementation and codec. */
module dev.formwork.processor {
    // JavaPoet is not here: the build lets this module read the class path, and the published jar has JavaPoet inside.
    requires dev.formwork.runtime;
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.formwork.processor.SchemaProcessor;
}
