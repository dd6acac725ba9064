package dev.formwork.processor.meta;

import dev.formwork.Extra;
import dev.formwork.Naming;
import dev.formwork.Schema;

@Schema(naming = Naming.SNAKE_CASE, extra = Extra.FORBID)
public @interface ApiSchema {
    /** The members of such an annotation are its author's, whatever they are called. */
    String extra() default "";
}
