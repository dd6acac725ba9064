package dev.formwork.examples.prefect;

import dev.formwork.Literal;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;

/** Details of an accepted state: there are none. */
@Schema(naming = Naming.SNAKE_CASE)
public non-sealed interface StateAcceptDetails extends StateResponseDetails, Model<StateAcceptDetails> {
    /** Always {@code accept_details}. */
    @Override
    @Literal("accept_details")
    String type();
}
