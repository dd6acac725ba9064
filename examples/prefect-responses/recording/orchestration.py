"""Proposed state transitions and what the orchestration rules make of them.

Every case names the answer it is there for; the recording fails if the server
answers otherwise.
"""

from __future__ import annotations

import json
from typing import Any

from recorder import Recorder
from shop import Deployed
from states import (
    COMPRESSED_JSON,
    FAILED,
    PICKLED,
    RUNNING,
    State,
    moment,
    paused,
    persisted,
    scheduled,
    set_states,
    state,
)

SAME_TRANSITION = "0d3bbd3e-3a4e-4c5c-8b5e-2f4f4f0c9d11"
INPUT_SCHEMA = {
    "title": "Approval",
    "type": "object",
    "properties": {"approved": {"type": "boolean"}},
    "required": ["approved"],
}
INPUT_KEYS = {"schema": "paused-review-schema", "response": "paused-review-response"}


class Cases:
    """Creates runs and records the answers to proposed states."""

    def __init__(self, recorder: Recorder, deployed: Deployed) -> None:
        self._recorder = recorder
        self._deployed = deployed

    def flow_run(self, *states: State, **body: Any) -> str:
        """Create a flow run without a deployment and bring it into a state."""
        body = {"flow_id": self._deployed.flows["ad-hoc-report"], **body}
        run_id = self._recorder.call("POST", "/flow_runs/", body)["id"]
        set_states(self._recorder, run_id, *states)
        return run_id

    def deployed_run(self, deployment: str, *states: State) -> str:
        """Create a flow run of a deployment and bring it into a state."""
        path = f"/deployments/{self._deployed.deployments[deployment]}/create_flow_run"
        run_id = self._recorder.call("POST", path, {})["id"]
        set_states(self._recorder, run_id, *states)
        return run_id

    def task_run(self, flow_run_id: str | None, *states: State, **body: Any) -> str:
        """Create a task run and bring it into a state."""
        body = {
            "flow_run_id": flow_run_id,
            "task_key": "extract",
            "dynamic_key": moment(0),
            **body,
        }
        run_id = self._recorder.call("POST", "/task_runs/", body)["id"]
        for proposed in states:
            path = f"/task_runs/{run_id}/set_state"
            self._recorder.call("POST", path, {"state": proposed})
        return run_id

    def pause_for_input(self) -> str:
        """Return a flow run that waits for an approval."""
        run_id = self.flow_run(RUNNING)
        body = {"key": INPUT_KEYS["schema"], "value": json.dumps(INPUT_SCHEMA)}
        self._recorder.call("POST", f"/flow_runs/{run_id}/input", body)
        set_states(self._recorder, run_id, paused(run_input_keyset=INPUT_KEYS))
        return run_id

    def limit_tag(self, tag: str, limit: int) -> None:
        """Limit how many task runs with the tag may run at the same time."""
        body = {"tag": tag, "concurrency_limit": limit}
        self._recorder.call("POST", "/concurrency_limits/", body)

    def propose(self, file: str, run_id: str, proposed: State, **more: Any) -> None:
        """Record the answer to a state proposed for a flow run."""
        self._expect(
            file, f"/flow_runs/{run_id}/set_state", {"state": proposed, **more}
        )

    def propose_for_task(self, file: str, run_id: str, proposed: State) -> None:
        """Record the answer to a state proposed for a task run."""
        self._expect(file, f"/task_runs/{run_id}/set_state", {"state": proposed})

    def resume(
        self, file: str, run_id: str, run_input: dict[str, Any] | None = None
    ) -> None:
        """Record the answer to resuming a flow run."""
        self._expect(file, f"/flow_runs/{run_id}/resume", {"run_input": run_input})

    def _expect(self, file: str, path: str, body: dict[str, Any]) -> None:
        # set_state_wait_scheduled → WAIT
        expected = file.removeprefix("task_").split("_")
        status = expected[1 if expected[0] == "resume" else 2].upper()
        answer = self._recorder.record(
            f"{file}.json", "OrchestrationResult", "POST", path, body
        )
        if answer["status"] != status:
            raise RuntimeError(f"{file}: expected {status}, got {answer}")


def record(recorder: Recorder, deployed: Deployed) -> None:
    """Record accepted, rejected, aborted and delayed transitions."""
    cases = Cases(recorder, deployed)
    record_deployment_limits(cases)
    record_accepted(cases)
    record_rejected(cases)
    record_aborted(cases)
    record_delayed(cases)
    record_resumed(cases)
    record_tasks(cases)


def record_deployment_limits(cases: Cases) -> None:
    """Each deployment admits one run; the second one waits or is cancelled."""
    first = cases.deployed_run("nightly")
    cases.propose("set_state_accept_pending", first, state("PENDING"))
    cases.propose("set_state_accept_running_lease", first, RUNNING)
    cases.propose(
        "set_state_reject_slot", cases.deployed_run("nightly"), state("PENDING")
    )
    cases.deployed_run("incremental", state("PENDING"))
    cases.propose(
        "set_state_reject_cancel_new",
        cases.deployed_run("incremental"),
        state("PENDING"),
    )


def record_accepted(cases: Cases) -> None:
    """Ordinary steps of a run, and one that is forced."""
    cases.propose("set_state_accept_running", cases.flow_run(), RUNNING)
    cases.propose(
        "set_state_accept_completed",
        cases.flow_run(RUNNING),
        state("COMPLETED", data=persisted("results/report.pickle", PICKLED)),
    )
    cases.propose(
        "set_state_accept_completed_unpersisted",
        cases.flow_run(RUNNING),
        state("COMPLETED", name="Cleaned", data={"type": "unpersisted"}),
    )
    cases.propose("set_state_accept_failed", cases.flow_run(RUNNING), FAILED)
    cases.propose("set_state_accept_paused", cases.flow_run(RUNNING), paused())
    cases.propose(
        "set_state_accept_forced",
        cases.flow_run(RUNNING, state("COMPLETED")),
        state("CRASHED", message="Set by hand"),
        force=True,
    )


def record_rejected(cases: Cases) -> None:
    """The server answers with another state than the proposed one."""
    cases.propose(
        "set_state_reject_retry",
        cases.flow_run(RUNNING, empirical_policy={"retries": 2, "retry_delay": 60}),
        FAILED,
    )
    cases.propose(
        "set_state_reject_no_infrastructure",
        cases.flow_run(state=scheduled(60)),
        state("CANCELLING"),
    )
    cases.propose("set_state_reject_pause", cases.flow_run(), paused())
    same = state("RUNNING", transition_id=SAME_TRANSITION)
    cases.propose("set_state_reject_duplicate", cases.flow_run(same), same)
    completed = state(
        "COMPLETED", data=persisted("results/report.json.gz", COMPRESSED_JSON)
    )
    cases.propose(
        "set_state_reject_completed", cases.flow_run(RUNNING, completed), RUNNING
    )
    cases.propose(
        "set_state_reject_cancelling",
        cases.flow_run(RUNNING, state("CANCELLING")),
        state("COMPLETED"),
    )


def record_aborted(cases: Cases) -> None:
    """The run must not go on."""
    cases.propose("set_state_abort_pending", cases.flow_run(), state("PENDING"))
    cases.propose(
        "set_state_abort_terminal",
        cases.flow_run(RUNNING, state("COMPLETED")),
        state("CRASHED"),
    )
    cases.propose(
        "set_state_abort_reschedule",
        cases.flow_run(RUNNING, state("FAILED")),
        scheduled(5),
    )
    cases.propose(
        "set_state_abort_suspend",
        cases.flow_run(RUNNING),
        paused(pause_reschedule=True),
    )


def record_delayed(cases: Cases) -> None:
    """The run is too early."""
    cases.propose(
        "set_state_wait_scheduled", cases.flow_run(state=scheduled(10)), RUNNING
    )


def record_resumed(cases: Cases) -> None:
    """Runs that are resumed, with and without input."""
    cases.resume("resume_accept_running", cases.flow_run(RUNNING, paused()))
    suspended = paused(pause_reschedule=True)
    cases.resume(
        "resume_accept_rescheduled",
        cases.deployed_run("minimal", RUNNING, suspended),
    )
    cases.resume("resume_accept_input", cases.pause_for_input(), {"approved": True})
    cases.resume(
        "resume_reject_input", cases.pause_for_input(), {"approved": "perhaps"}
    )
    expired = state("PAUSED", pause_timeout=moment(-1))
    cases.resume("resume_reject_timeout", cases.flow_run(RUNNING, expired))
    cases.resume("resume_abort_not_paused", cases.flow_run(RUNNING))


def record_tasks(cases: Cases) -> None:
    """The same four answers for task runs, which have rules of their own."""
    flow_run = cases.flow_run(RUNNING)
    cases.propose_for_task(
        "task_set_state_accept_running", cases.task_run(flow_run), RUNNING
    )
    cached = state("COMPLETED", cache_key="extract-eu", cache_expiration=moment(60))
    cases.task_run(flow_run, RUNNING, cached)
    cases.propose_for_task(
        "task_set_state_reject_cached",
        cases.task_run(flow_run),
        state("RUNNING", cache_key="extract-eu"),
    )
    cases.propose_for_task(
        "task_set_state_reject_retry",
        cases.task_run(flow_run, RUNNING, empirical_policy={"retries": 1}),
        FAILED,
    )
    cases.propose_for_task(
        "task_set_state_reject_paused",
        cases.task_run(cases.flow_run(RUNNING, paused())),
        RUNNING,
    )
    cases.propose_for_task(
        "task_set_state_abort_flow", cases.task_run(cases.flow_run()), RUNNING
    )
    cases.limit_tag("closed", 0)
    cases.propose_for_task(
        "task_set_state_abort_tag", cases.task_run(flow_run, tags=["closed"]), RUNNING
    )
    cases.propose_for_task(
        "task_set_state_wait_scheduled",
        cases.task_run(flow_run, state=scheduled(10)),
        RUNNING,
    )
