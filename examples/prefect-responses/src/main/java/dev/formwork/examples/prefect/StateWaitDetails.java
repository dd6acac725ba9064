package dev.formwork.examples.prefect;

import dev.formwork.Literal;
import dev.formwork.Naming;
import dev.formwork.Schema;
import dev.formwork.runtime.Model;
import java.util.Optional;

/** Details of a transition that has to wait. */
@Schema(naming = Naming.SNAKE_CASE)
public non-sealed interface StateWaitDetails extends StateResponseDetails, Model<StateWaitDetails> {
    /** Always {@code wait_details}. */
    @Override
    @Literal("wait_details")
    String type();

    /** How many seconds to wait before the state is proposed again. */
    long delaySeconds();

    /** What the run waits for. */
    Optional<String> reason();
}
