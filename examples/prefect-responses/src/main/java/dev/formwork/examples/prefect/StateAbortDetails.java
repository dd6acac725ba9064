package dev.formwork.examples.prefect;

import dev.formwork.Literal;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** Details of an aborted transition. */
@Schema(naming = Naming.SNAKE_CASE)
public non-sealed interface StateAbortDetails extends StateResponseDetails, Model<StateAbortDetails> {
    /** Always {@code abort_details}. */
    @Override
    @Literal("abort_details")
    String type();

    /** Why the run should stop. */
    Optional<String> reason();
}
