package dev.formwork.runtime;

/** How a timestamp that has an offset or a zone stands in JSON text. */
public enum TimestampForm {

    /** With the offset, and the zone, that it has, such as {@code "2026-11-23T10:00:00+01:00"}. */
    OFFSET,

    /** In UTC, such as {@code "2026-11-23T09:00:00Z"}: the same instant, whose offset or zone is lost. */
    UTC
}
