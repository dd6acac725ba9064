package dev.formwork.examples.prefect.conformance;

import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** A schema without fields: any object will do. */
@Schema
public interface AnyObject extends Model<AnyObject> {}
