package sample;

import dev.formwork.Schema;

/** A schema without a field. */
@Schema
interface Nothing {}
