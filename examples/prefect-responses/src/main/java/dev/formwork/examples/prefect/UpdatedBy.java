package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** Who changed an object last. */
@Schema(naming = Naming.SNAKE_CASE)
public interface UpdatedBy extends Actor, Model<UpdatedBy> {}
