package dev.formwork.examples.prefect;

import java.util.Optional;
import java.util.UUID;

/** Somebody or something that acted on the server. */
public interface Actor {

    /** Identifies the actor. */
    Optional<UUID> id();

    /** The kind of actor, such as a schedule or a user. */
    Optional<String> type();

    /** What people call the actor. */
    Optional<String> displayValue();
}
