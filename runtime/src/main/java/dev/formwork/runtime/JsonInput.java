package dev.formwork.runtime;

import java.util.List;

/** Reads JSON text. */
abstract non-sealed class JsonInput extends Input {
    JsonInput(Report report) {
        super(report, List.of(), report.options().strict());
    }
}
