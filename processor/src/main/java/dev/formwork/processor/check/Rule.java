package dev.formwork.processor.check;

/** Something that a schema must keep. */
interface Rule {

    /** Adds to {@code problems} each place where {@code subject} does not keep the rule. */
    void check(Subject subject, Problems problems);
}
