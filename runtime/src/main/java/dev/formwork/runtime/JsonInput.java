package dev.formwork.runtime;

import java.util.List;

/** Reads JSON text. */
abstract non-sealed class JsonInput extends Input {
    static JsonInput of(byte[] json, Report report) {
        throw new UnsupportedOperationException();
    }

    static JsonInput of(String json, Report report) {
        throw new UnsupportedOperationException();
    }

    JsonInput(Report report) {
        super(report, List.of(), report.options().strict());
    }
}
