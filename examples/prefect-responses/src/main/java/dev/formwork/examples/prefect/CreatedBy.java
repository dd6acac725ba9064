package dev.formwork.examples.prefect;

import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** Who made an object. */
@Schema(naming = Naming.SNAKE_CASE)
public interface CreatedBy extends Actor, Model<CreatedBy> {}
