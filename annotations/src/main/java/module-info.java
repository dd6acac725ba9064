/** The annotations that a schema is written with. */
module dev.formwork {
    // For whoever writes a schema: names in JSON are Jackson's annotations, nullness is JSpecify's. Nothing needs them
    // at run time.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    exports dev.formwork;
}
