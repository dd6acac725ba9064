"""Flow runs in every state, lists of them, their states and their history."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any

from deployment_bodies import POOL
from recorder import Recorder
from shop import BY_AUTOMATION, Deployed
from states import (
    COMPRESSED_JSON,
    FAILED,
    PATHS,
    RETRIED,
    RUNNING,
    persisted,
    scheduled,
    set_states,
    state,
)

PAGE_SIZE = 200
FILLING_RUNS = 221


def record(recorder: Recorder, deployed: Deployed) -> None:
    """Record creating and reading flow runs, and the states of a run."""
    record_created(recorder, deployed)
    record_every_state(recorder, deployed)
    record_child(recorder, deployed)
    record_states(recorder, deployed)
    occupy_queues(recorder, deployed)
    fill(recorder, deployed)
    record_lists(recorder)


def record_created(recorder: Recorder, deployed: Deployed) -> None:
    """Record creating flow runs, with and without a deployment."""
    recorder.record(
        "flow_run_create.json",
        "FlowRunResponse",
        "POST",
        "/flow_runs/",
        {
            "name": "reload-january",
            "flow_id": deployed.flows["orders-etl"],
            "flow_version": "2.4.1",
            "parameters": {
                "region": "eu",
                "since": "2026-01-01",
                "shards": [1, 2, 3],
                "options": {"dry_run": False, "ratio": 0.75, "note": None},
            },
            "context": {"ticket": "OPS-1201", "attempt": 1},
            "tags": ["manual", "orders"],
            "labels": {"team": "data", "tier": 1, "weight": 0.25, "pii": True},
            "empirical_policy": {"retries": 3, "retry_delay": 30},
            "idempotency_key": "reload-2026-01",
            "work_pool_name": POOL,
            "work_queue_name": "unlimited",
            "job_variables": {"memory_mb": 4096},
            "state": scheduled(90),
        },
        headers=BY_AUTOMATION,
    )
    recorder.record(
        "flow_run_create_minimal.json",
        "FlowRunResponse",
        "POST",
        "/flow_runs/",
        {"flow_id": deployed.flows["ad-hoc-report"]},
    )
    path = f"/deployments/{deployed.deployments['nightly']}/create_flow_run"
    recorder.record(
        "deployment_create_flow_run.json",
        "FlowRunResponse",
        "POST",
        path,
        {
            "name": "orders-of-tuesday",
            "parameters": {"region": "apac", "dry_run": True},
            "tags": ["by-hand"],
            "labels": {"reason": "returns"},
            "job_variables": {"cpu": 2},
            "state": scheduled(120),
        },
        headers=BY_AUTOMATION,
    )
    recorder.record(
        "deployment_create_flow_run_defaults.json", "FlowRunResponse", "POST", path, {}
    )


def create_run(recorder: Recorder, **body: Any) -> str:
    """Create a flow run and return its id."""
    return recorder.call("POST", "/flow_runs/", body)["id"]


def record_every_state(recorder: Recorder, deployed: Deployed) -> None:
    """Record one flow run in every state it can be in."""
    for name, path in PATHS.items():
        run_id = create_run(
            recorder,
            name=f"is-{name.replace('_', '-')}",
            flow_id=deployed.flows["orders-etl"],
            parameters={"region": "eu"},
            tags=["every-state"],
            state=scheduled(30 if name == "scheduled" else -30),
            empirical_policy={"retries": 2 if name in RETRIED else 0},
        )
        set_states(recorder, run_id, *path())
        recorder.record(
            f"flow_run_{name}.json", "FlowRunResponse", "GET", f"/flow_runs/{run_id}"
        )


def record_child(recorder: Recorder, deployed: Deployed) -> None:
    """Record a flow run that a task run of another flow run has started."""
    parent = create_run(
        recorder, name="parent", flow_id=deployed.flows["model-training"]
    )
    set_states(recorder, parent, RUNNING)
    task_run = recorder.call(
        "POST",
        "/task_runs/",
        {
            "name": "evaluate-0",
            "flow_run_id": parent,
            "task_key": "evaluate",
            "dynamic_key": "0",
        },
    )
    child = create_run(
        recorder,
        name="child",
        flow_id=deployed.flows["ad-hoc-report"],
        parent_task_run_id=task_run["id"],
    )
    set_states(recorder, child, RUNNING)
    recorder.call(
        "PATCH", f"/flow_runs/{child}", {"name": "child", "infrastructure_pid": "4711"}
    )
    recorder.record("flow_run_child.json", "FlowRunResponse", "GET", f"/flow_runs/{child}")


def record_states(recorder: Recorder, deployed: Deployed) -> None:
    """Record the states of a run: one by one with each kind of data, and the list."""
    run_id = create_run(
        recorder,
        name="many-states",
        flow_id=deployed.flows["orders-etl"],
        state=scheduled(-5),
        empirical_policy={"retries": 1, "retry_delay": 0},
    )
    finished = state(
        "COMPLETED", data=persisted("results/summary.json.gz", COMPRESSED_JSON)
    )
    set_states(recorder, run_id, state("PENDING"), RUNNING, FAILED, RUNNING, finished)
    record_state(recorder, "flow_run_state_persisted.json", run_id)
    recorder.record(
        "flow_run_states.json",
        "State",
        "GET",
        f"/flow_run_states/?flow_run_id={run_id}",
    )
    for name, data in (
        ("unpersisted", {"type": "unpersisted"}),
        ("object", {"rows": 17, "mean": 2.5, "regions": ["eu", None], "ok": True}),
        ("list", [1, "two", 3.0, {"four": 4}]),
        ("text", "42 rows — “fine”"),
        ("number", 42),
    ):
        run_id = create_run(recorder, flow_id=deployed.flows["ad-hoc-report"])
        set_states(recorder, run_id, RUNNING, state("COMPLETED", data=data))
        record_state(recorder, f"flow_run_state_{name}.json", run_id)


def record_state(recorder: Recorder, file: str, run_id: str) -> None:
    """Record the current state of a flow run, read by the id of the state."""
    run = recorder.call("GET", f"/flow_runs/{run_id}")
    recorder.record(file, "State", "GET", f"/flow_run_states/{run['state_id']}")


def occupy_queues(recorder: Recorder, deployed: Deployed) -> None:
    """Let flow runs take slots of the limited queues of the work pool."""
    for queue, pending, running in (("critical", 1, 2), ("bulk", 3, 4)):
        for number in range(pending + running):
            run_id = create_run(
                recorder,
                name=f"{queue}-{number}",
                flow_id=deployed.flows["invoice-mailer"],
                work_pool_name=POOL,
                work_queue_name=queue,
                tags=["slots"],
                state=scheduled(-1),
            )
            path = PATHS["pending" if number < pending else "running"]
            set_states(recorder, run_id, *path())


def fill(recorder: Recorder, deployed: Deployed) -> None:
    """Create enough flow runs, in all states, for a full page."""
    deployment = deployed.deployments["month-end"]
    flows = cycle(("ad-hoc-report", "nightly-backup", "model-training"))
    for number, (name, path) in zip(range(FILLING_RUNS), cycle(PATHS.items())):
        minutes = 10 + number % 100
        body = {
            "parameters": {"number": number, "half": number / 2},
            "tags": ["filled", name],
            "state": scheduled(minutes if name == "scheduled" else -minutes),
            "empirical_policy": {"retries": 2 if name in RETRIED else None},
        }
        if number % 2:
            run_id = create_run(recorder, flow_id=deployed.flows[next(flows)], **body)
        else:
            create = f"/deployments/{deployment}/create_flow_run"
            run_id = recorder.call("POST", create, body)["id"]
        set_states(recorder, run_id, *path())


def record_lists(recorder: Recorder) -> None:
    """Record lists and pages of flow runs."""
    for file, body in (
        ("flow_runs_filter.json", {"sort": "START_TIME_DESC", "limit": 20}),
        (
            "flow_runs_filter_failed.json",
            {
                "flow_runs": {"state": {"type": {"any_": ["FAILED", "CRASHED"]}}},
                "sort": "END_TIME_DESC",
                "limit": 10,
            },
        ),
        (
            "flow_runs_filter_late.json",
            {
                "flow_runs": {"state": {"name": {"any_": ["Late", "AwaitingRetry"]}}},
                "sort": "EXPECTED_START_TIME_ASC",
                "limit": 10,
            },
        ),
        (
            "flow_runs_filter_every_state.json",
            {"flow_runs": {"tags": {"all_": ["every-state"]}}, "sort": "NAME_ASC"},
        ),
        (
            "flow_runs_filter_empty.json",
            {"flow_runs": {"name": {"any_": ["no-such-run"]}}},
        ),
        (
            "flow_runs_page_200.json",
            {"sort": "EXPECTED_START_TIME_DESC", "limit": PAGE_SIZE, "offset": 0},
        ),
    ):
        recorder.record(
            file, "FlowRunResponse", "POST", "/flow_runs/filter", body, live=True
        )
    recorder.record(
        "flow_runs_paginate.json",
        "FlowRunPaginationResponse",
        "POST",
        "/flow_runs/paginate",
        {"sort": "EXPECTED_START_TIME_DESC", "limit": 10, "page": 3},
        live=True,
    )


def record_history(recorder: Recorder) -> None:
    """Record the history of flow runs and of task runs around now."""
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    body = {
        "history_start": (now - timedelta(hours=2)).isoformat(),
        "history_end": (now + timedelta(hours=3)).isoformat(),
        "history_interval_seconds": 1800,
    }
    for runs in ("flow_runs", "task_runs"):
        recorder.record(
            f"{runs}_history.json",
            "HistoryResponse",
            "POST",
            f"/{runs}/history",
            body,
            live=True,
        )
