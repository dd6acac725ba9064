/** What generated code stands on: validation, violations, conversions, and JSON text in and out. */
module dev.formwork.runtime {
    requires transitive dev.formwork;

    exports dev.formwork.runtime;
}
