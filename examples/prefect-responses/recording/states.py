"""State bodies and the steps that bring a flow run into each state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from typing import Any

from recorder import Recorder

State = dict[str, Any]

PICKLED = {"type": "pickle", "picklelib": "cloudpickle", "picklelib_version": None}
COMPRESSED_JSON = {
    "type": "compressed",
    "serializer": {"type": "json", "jsonlib": "json"},
    "compressionlib": "gzip",
}
TRACEBACK = (
    "Flow run encountered an exception: "
    'ValueError: unknown region "atlantis"\n\tat row 17 → “Größe”'
)


def moment(minutes: float) -> str:
    """Return the time that many minutes from now, as the API writes times."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat()


def state(
    kind: str,
    name: str | None = None,
    message: str | None = None,
    data: Any = None,
    **details: Any,
) -> State:
    """Return a state as a client proposes it; unset parts are left out."""
    body: State = {"type": kind}
    if name is not None:
        body["name"] = name
    if message is not None:
        body["message"] = message
    if data is not None:
        body["data"] = data
    if details:
        body["state_details"] = details
    return body


def scheduled(minutes: float, name: str | None = None) -> State:
    """Return a scheduled state for a time relative to now."""
    return state("SCHEDULED", name, scheduled_time=moment(minutes))


def persisted(key: str, serializer: dict[str, Any]) -> State:
    """Return the metadata of a result that lies in a result storage."""
    return {
        "storage_key": key,
        "expiration": moment(60 * 24),
        "serializer": serializer,
        "prefect_version": version("prefect"),
        "storage_block_id": None,
    }


def set_states(recorder: Recorder, run_id: str, *proposed: State) -> None:
    """Propose states for a flow run, one after the other."""
    for one in proposed:
        recorder.call("POST", f"/flow_runs/{run_id}/set_state", {"state": one})


def paused(**details: Any) -> State:
    """Return a paused state that times out in an hour."""
    return state("PAUSED", pause_timeout=moment(60), pause_key="review", **details)


RUNNING = state("RUNNING")
FAILED = state("FAILED", message=TRACEBACK, data={"type": "unpersisted"})

# What a scheduled flow run goes through to end in the state that names the path.
# Runs that are retried need a policy with retries.
PATHS: dict[str, Callable[[], list[State]]] = {
    "scheduled": lambda: [],
    "late": lambda: [scheduled(-45, "Late")],
    "pending": lambda: [state("PENDING")],
    "running": lambda: [state("PENDING"), RUNNING],
    "completed": lambda: [
        RUNNING,
        state("COMPLETED", data=persisted("results/orders.pickle", PICKLED)),
    ],
    "completed_unpersisted": lambda: [
        RUNNING,
        state("COMPLETED", message="Done.", data={"type": "unpersisted"}),
    ],
    "failed": lambda: [RUNNING, FAILED],
    "crashed": lambda: [
        RUNNING,
        state("CRASHED", message="Execution was cancelled by the runtime environment."),
    ],
    "paused": lambda: [RUNNING, paused()],
    "cancelling": lambda: [RUNNING, state("CANCELLING", message="Stop, please")],
    "cancelled": lambda: [RUNNING, state("CANCELLING"), state("CANCELLED")],
    "awaiting_retry": lambda: [RUNNING, FAILED],
    "retried": lambda: [RUNNING, FAILED, RUNNING, state("COMPLETED", name="Cleaned")],
}
RETRIED = ("awaiting_retry", "retried")
