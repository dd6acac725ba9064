"""Global concurrency limits, and the limits of task run tags."""

from __future__ import annotations

from typing import Any

from recorder import Recorder
from shop import Deployed

LIMITS = "/v2/concurrency_limits"


def record(recorder: Recorder, deployed: Deployed) -> None:
    """Record creating, reading, taking and releasing concurrency limits."""
    record_created(recorder)
    record_slots(recorder)
    record_lease(recorder, deployed)
    record_tags(recorder, deployed)
    record_reads(recorder)


def record_created(recorder: Recorder) -> None:
    """Record creating a limit; create some more to list."""
    recorder.record(
        "concurrency_limits_v2_create.json",
        "GlobalConcurrencyLimitResponse",
        "POST",
        f"{LIMITS}/",
        {"name": "db-connections", "limit": 20, "slot_decay_per_second": 0},
    )
    for body in (
        {"name": "mail rate", "limit": 100, "slot_decay_per_second": 0.25},
        {"name": "legacy-ftp", "limit": 1, "active": False},
        {"name": "closed", "limit": 0},
    ):
        recorder.call("POST", f"{LIMITS}/", body)


def record_slots(recorder: Recorder) -> None:
    """Record taking and releasing slots."""
    for file, action, body in (
        ("increment", "increment", {"slots": 3, "names": ["db-connections"]}),
        (
            "increment_rate",
            "increment",
            {"slots": 10, "names": ["mail rate"], "mode": "rate_limit"},
        ),
        (
            "increment_two",
            "increment",
            {"slots": 1, "names": ["db-connections", "mail rate"]},
        ),
        ("increment_unknown", "increment", {"slots": 1, "names": ["no-such-limit"]}),
        (
            "decrement",
            "decrement",
            {"slots": 1, "names": ["db-connections"], "occupancy_seconds": 2.5},
        ),
    ):
        record_minimal(recorder, f"v2_{file}", f"{LIMITS}/{action}", body)


def record_minimal(
    recorder: Recorder, file: str, path: str, body: dict[str, Any]
) -> None:
    """Record a list of the limits whose slots were taken or released."""
    recorder.record(
        f"concurrency_limits_{file}.json",
        "MinimalConcurrencyLimitResponse",
        "POST",
        path,
        body,
    )


def record_lease(recorder: Recorder, deployed: Deployed) -> None:
    """Record taking slots for a limited time."""
    run = recorder.call(
        "POST", "/flow_runs/", {"flow_id": deployed.flows["nightly-backup"]}
    )
    recorder.record(
        "concurrency_limits_v2_increment_with_lease.json",
        "ConcurrencyLimitWithLeaseResponse",
        "POST",
        f"{LIMITS}/increment-with-lease",
        {
            "slots": 2,
            "names": ["db-connections", "gpu"],
            "lease_duration": 120,
            "holder": {"type": "flow_run", "id": run["id"]},
        },
    )


def record_tags(recorder: Recorder, deployed: Deployed) -> None:
    """Record taking and releasing slots of the limits of two tags."""
    for tag, limit in (("reports", 4), ("exports", 2)):
        body = {"tag": tag, "concurrency_limit": limit}
        recorder.call("POST", "/concurrency_limits/", body)
    flow_run = recorder.call(
        "POST", "/flow_runs/", {"flow_id": deployed.flows["ad-hoc-report"]}
    )
    task_run = recorder.call(
        "POST",
        "/task_runs/",
        {
            "flow_run_id": flow_run["id"],
            "task_key": "render",
            "dynamic_key": "0",
            "tags": ["reports", "exports"],
        },
    )
    body = {"names": ["reports", "exports"], "task_run_id": task_run["id"]}
    for action in ("increment", "decrement"):
        record_minimal(recorder, f"v1_{action}", f"/concurrency_limits/{action}", body)


def record_reads(recorder: Recorder) -> None:
    """Record reading one limit, by id and by name, and the list of all."""
    listed = recorder.record(
        "concurrency_limits_v2_filter.json",
        "GlobalConcurrencyLimitResponse",
        "POST",
        f"{LIMITS}/filter",
        {"limit": 50, "offset": 0},
        live=True,
    )
    by_name = {limit["name"]: limit["id"] for limit in listed}
    recorder.record(
        "concurrency_limit_v2.json",
        "GlobalConcurrencyLimitResponse",
        "GET",
        f"{LIMITS}/{by_name['gpu']}",
    )
    recorder.record(
        "concurrency_limit_v2_by_name.json",
        "GlobalConcurrencyLimitResponse",
        "GET",
        f"{LIMITS}/mail%20rate",
    )
