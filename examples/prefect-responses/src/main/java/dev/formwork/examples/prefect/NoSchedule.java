package dev.formwork.examples.prefect;

import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** No runs of its own. */
@Schema(extra = Extra.FORBID, naming = Naming.SNAKE_CASE)
public non-sealed interface NoSchedule extends Schedule, Model<NoSchedule> {}
