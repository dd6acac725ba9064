package dev.formwork.examples.prefect;

import dev.formwork.Literal;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** Details of a rejected state. */
@Schema(naming = Naming.SNAKE_CASE)
public non-sealed interface StateRejectDetails extends StateResponseDetails, Model<StateRejectDetails> {
    /** Always {@code reject_details}. */
    @Override
    @Literal("reject_details")
    String type();

    /** Why the server chose another state. */
    Optional<String> reason();
}
